import { savesData } from "@/lib/display.mjs";
import { contentTypeOf, frugalNameOf, standInOf, storedNameOf } from "@/lib/media/picture";
import { lengthOf } from "@/lib/media/stated-length";
import { isMediaPath } from "@/lib/media/store";
import { mediaStore } from "@/lib/media/stores";

type Context = { params: Promise<{ path: string[] }> };

/** A stored picture, under its plain or its descriptive address. A name never changes its content, so browsers and proxies keep it for good. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = storedNameOf((await params).path.join("/"));
  if (asked === null || !isMediaPath(asked)) return missing();
  const { headers } = request;
  const path = savesData(headers.get("save-data"), headers.get("cookie")) ? frugalNameOf(asked) : asked;
  const answer = headersOf(path, { isItself: path === asked });
  if (headers.get("if-none-match") === answer.ETag) return new Response(null, { status: 304, headers: answer });
  const bytes = await stored(path);
  if (!bytes) return missing();
  return new Response(new Uint8Array(bytes), { headers: { ...answer, ...lengthOf(bytes.length) } });
}

async function stored(path: string): Promise<Uint8Array | null> {
  const standIn = standInOf(path);
  const bytes = await mediaStore().get(path);
  return bytes || standIn === null ? bytes : mediaStore().get(standIn);
}

const headersOf = (path: string, { isItself }: { isItself: boolean }) => ({
  "Content-Type": contentTypeOf(path),
  // A small picture stands for a large one only as long as data is saved.
  "Cache-Control": isItself ? "public, max-age=31536000, immutable" : "private, max-age=3600",
  Vary: "Save-Data",
  "Content-Security-Policy": "default-src 'none'",
  "X-Content-Type-Options": "nosniff",
  ETag: `"${path}"`,
});

const missing = () => new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
