import { contentTypeOf, storedNameOf } from "@/lib/media/picture";
import { isMediaPath } from "@/lib/media/store";
import { mediaStore } from "@/lib/media/stores";

type Context = { params: Promise<{ path: string[] }> };

/** A stored picture, under its plain or its descriptive address. A name never changes its content, so browsers and proxies keep it for good. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = storedNameOf((await params).path.join("/"));
  if (path === null || !isMediaPath(path)) return missing();
  const etag = `"${path}"`;
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: headersOf(path, etag) });
  const bytes = await mediaStore().get(path);
  return bytes ? new Response(new Uint8Array(bytes), { headers: headersOf(path, etag) }) : missing();
}

const headersOf = (path: string, etag: string) => ({
  "Content-Type": contentTypeOf(path),
  "Cache-Control": "public, max-age=31536000, immutable",
  "Content-Security-Policy": "default-src 'none'",
  "X-Content-Type-Options": "nosniff",
  ETag: etag,
});

const missing = () => new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
