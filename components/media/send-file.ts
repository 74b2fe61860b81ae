import { type FileKind, partBytes } from "@/lib/media/long-file";

export type SentFile = { id: string; key: string; format: string };
type Sending = { file: File; kind: FileKind; onShare: (share: number) => void };
type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** Sends a long file in parts and goes on where an earlier try broke off; answers the file, or the code of what went wrong. */
export async function sendFile({ file, kind, onShare }: Sending): Promise<Answer<SentFile>> {
  const fingerprint = `${file.name}:${file.size}:${file.lastModified}`;
  const announced = { name: file.name, bytes: file.size, kind, fingerprint };
  const begun = await post<{ id: string; parts: number; have: number[] }>(
    "/api/admin/files",
    JSON.stringify(announced),
  );
  if (!begun.ok) return begun;
  const { id, parts, have } = begun.value;
  const missing = Array.from({ length: parts }, (_, part) => part).filter((part) => !have.includes(part));
  for (const [done, part] of missing.entries()) {
    onShare((have.length + done) / parts);
    const sent = await sendPart(`/api/admin/files/${id}`, part, file);
    if (!sent.ok) return sent;
  }
  return post<SentFile>(`/api/admin/files/${id}`, undefined, "PUT");
}

const tries = 4;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// A phone's line comes and goes: each part is tried again, more patiently each time.
async function sendPart(url: string, part: number, file: File): Promise<Answer<null>> {
  const form = new FormData();
  form.set("part", String(part));
  form.set("bytes", file.slice(part * partBytes, (part + 1) * partBytes), "part");
  for (let attempt = 1; ; attempt++) {
    const sent = await post<null>(url, form);
    if (sent.ok || sent.error !== "connection_lost" || attempt === tries) return sent;
    await wait(1_000 * 2 ** attempt);
  }
}

async function post<T>(url: string, body: BodyInit | undefined, method = "POST"): Promise<Answer<T>> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (typeof body === "string") headers["Content-Type"] = "application/json";
  try {
    return await (await fetch(url, { method, body, headers })).json();
  } catch {
    return { ok: false, error: "connection_lost" };
  }
}
