import { findCard } from "@/lib/seo/queries/find-card";

type Context = { params: Promise<{ card: string }> };

/** A picture for social networks. Its name says what is on it, so browsers and proxies keep it for good. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const found = await findCard((await params).card);
  if (!found) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  if ("movedTo" in found)
    return new Response(null, { status: 302, headers: { Location: found.movedTo, "Cache-Control": "no-store" } });
  return new Response(new Uint8Array(found.jpeg), {
    headers: {
      "Content-Type": "image/jpeg",
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'",
    },
  });
}
