import type { StoredPicture } from "@/lib/content/stored-picture";
import { pictureLimits } from "@/lib/media/picture";

const pictures = "/api/admin/content/pictures";
const accept = { Accept: "application/json" };

class Refused extends Error {}

const known = [
  "picture_too_large",
  "picture_unsupported",
  "picture_too_many_pixels",
  "picture_broken",
  "picture_missing",
  "sign_in_required",
  "not_allowed",
  "too_many_requests",
  "busy",
  "edited_meanwhile",
];

/** The code of what went wrong at these doors; a line that broke is "connection_lost". */
export const errorCodeOf = (failure: unknown): string =>
  failure instanceof Refused
    ? (known.find((code) => code === failure.message) ?? "something_went_wrong")
    : "connection_lost";

export const fetchPictures = (page: number): Promise<StoredPicture[]> =>
  fetch(`${pictures}?page=${page}`, { headers: accept }).then(answerOf<StoredPicture[]>);

export async function sendContentPicture(file: File): Promise<StoredPicture> {
  if (file.size > pictureLimits.maxBytes) throw new Refused("picture_too_large");
  const form = new FormData();
  form.set("picture", file);
  return fetch(pictures, { method: "POST", body: form, headers: accept }).then(answerOf<StoredPicture>);
}

export type FoundProduct = { id: number; title: string; pictureKey: string | null };

export const searchProducts = (q: string): Promise<FoundProduct[]> =>
  fetch(`/api/admin/content/products?q=${encodeURIComponent(q)}`, { headers: accept }).then(answerOf<FoundProduct[]>);

/** Keeps what is being typed; `keepalive` when the page is being left. */
export const sendDraft = (draft: object, keepalive = false): Promise<{ at: string }> =>
  fetch("/api/admin/content/drafts", {
    method: "POST",
    body: JSON.stringify(draft),
    headers: { ...accept, "Content-Type": "application/json" },
    keepalive,
  }).then(answerOf<{ at: string }>);

async function answerOf<T>(response: Response): Promise<T> {
  const answer = (await response.json().catch(() => null)) as { ok?: boolean; value?: T; error?: string } | null;
  if (!answer?.ok) throw new Refused(answer?.error ?? "something_went_wrong");
  return answer.value as T;
}
