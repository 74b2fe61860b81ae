import { contentTypeOf, smallestOf, storedNameOf } from "@/lib/media/picture";
import { isMediaPath } from "@/lib/media/store";
import { mediaStore } from "@/lib/media/stores";
import { savesData } from "@/lib/saver";

type Context = { params: Promise<{ path: string[] }> };

/** A stored picture, under its plain or its descriptive address. A name never changes its content, so browsers and proxies keep it for good. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = storedNameOf((await params).path.join("/"));
  if (asked === null || !isMediaPath(asked)) return missing();
  const saves = savesData(request);
  const path = saves ? smallestOf(asked) : asked;
  const etag = `"${path}"`;
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: headersOf(path, etag, saves) });
  const bytes = await mediaStore().get(path);
  return bytes ? new Response(new Uint8Array(bytes), { headers: headersOf(path, etag, saves) }) : missing();
}

const headersOf = (path: string, etag: string, saves: boolean) => ({
  "Content-Type": contentTypeOf(path),
  // The small picture stands for the large one only as long as data is saved.
  "Cache-Control": saves ? "private, max-age=3600" : "public, max-age=31536000, immutable",
  "Content-Security-Policy": "default-src 'none'",
  "X-Content-Type-Options": "nosniff",
  ETag: etag,
});

const missing = () => new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
