type Sending = {
  url: string;
  owner: readonly [field: string, id: number];
  file: File;
  onShare: (share: number) => void;
};

/** Sends one picture and tells how far it is (0 to 1); answers null, or the code of what went wrong. XHR, because fetch does not tell. */
export function sendPicture({ url, owner: [field, id], file, onShare }: Sending): Promise<string | null> {
  const form = new FormData();
  form.set(field, String(id));
  form.set("picture", file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && onShare(loaded / total);
    request.onload = () => resolve(request.status === 201 ? null : errorIn(request.response));
    request.onerror = () => resolve("connection_lost");
    request.ontimeout = () => resolve("connection_lost");
    request.timeout = 180_000;
    request.responseType = "json";
    request.open("POST", url);
    request.setRequestHeader("Accept", "application/json");
    request.send(form);
  });
}

const known = [
  "picture_too_large",
  "picture_unsupported",
  "picture_too_many_pixels",
  "picture_broken",
  "picture_missing",
  "too_many_pictures",
  "product_not_found",
  "category_not_found",
  "sign_in_required",
  "not_allowed",
  "too_many_requests",
  "busy",
];

function errorIn(answer: unknown): string {
  const error = (answer as { error?: unknown } | null)?.error;
  if (error === "body_too_large") return "picture_too_large";
  return known.find((code) => code === error) ?? "something_went_wrong";
}
