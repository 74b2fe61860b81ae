import "server-only";
import { byteRangeOf } from "../byte-range";
import { contentTypeOfFile, partBytes, partName } from "../long-file";
import { lengthOf } from "../stated-length";
import type { MediaStore } from "../store";
import { mediaStore } from "../stores";

export type Servable = { key: string; kind: string; format: string | null; bytes: number };

/** A long file as far as the request asks for it (200, 206, 304, 416), one part in memory at a time. */
export function serveFile(request: Request, file: Servable, more: Record<string, string> = {}): Response {
  const etag = `"${file.key}"`;
  const headers = {
    "Content-Type": contentTypeOfFile(file.kind, file.format ?? ""),
    "Accept-Ranges": "bytes",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    ETag: etag,
    ...more,
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const range = byteRangeOf(isSameVersion(request, etag) ? request.headers.get("range") : null, file.bytes);
  if (range === "none")
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${file.bytes}` } });

  const { start, end } = range === "all" ? { start: 0, end: file.bytes - 1 } : range;
  const body = request.method === "HEAD" ? null : streamFile(file.key, { start, end });
  const length = lengthOf(end - start + 1);
  if (range === "all") return new Response(body, { headers: { ...headers, ...length } });
  const place = { "Content-Range": `bytes ${start}-${end}/${file.bytes}` };
  return new Response(body, { status: 206, headers: { ...headers, ...length, ...place } });
}

// Half of a file that has changed since would be glued to half of another.
const isSameVersion = (request: Request, etag: string): boolean => (request.headers.get("if-range") ?? etag) === etag;

/** Bytes `start` to `end`, read as the reader asks for them. */
export function streamFile(
  key: string,
  { start, end }: { start: number; end: number },
  store: MediaStore = mediaStore(),
): ReadableStream<Uint8Array> {
  let at = start;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (at > end) return controller.close();
    const part = Math.floor(at / partBytes);
    const bytes = await store.get(partName(key, part));
    if (!bytes) return controller.error(new Error(`a part of ${key} is missing: ${part}`));
    const from = part * partBytes;
    controller.enqueue(new Uint8Array(bytes.subarray(at - from, Math.min(bytes.length, end - from + 1))));
    at = from + partBytes;
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}
