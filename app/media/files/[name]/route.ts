import { findPublicFile } from "@/lib/media/queries/find-file";
import { serveFile } from "@/lib/media/queries/serve-file";

const missing = () => new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });

/** A recording or film, as far as it is asked for. A name never changes its content. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const [, key, ending] = /^([a-z0-9]{32})\.(mp3|m4a|mp4|webm|jpg|png)$/.exec((await params).name) ?? [];
  const file = key ? await findPublicFile(key) : null;
  if (!file || file.format !== ending) return missing();
  return serveFile(request, file, { "Cache-Control": "public, max-age=31536000, immutable" });
}
