import { env } from "@/lib/env";
import { sitemapEntries } from "@/lib/seo/queries/sitemap-entries";
import { readSitemapName } from "@/lib/seo/sitemap-file";
import { entryXml, type SitemapEntry, sitemapEnd, sitemapStart } from "@/lib/seo/sitemap-xml";

type Context = { params: Promise<{ file: string }> };

/** One sitemap file, streamed: its size costs no memory. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const asked = readSitemapName((await params).file);
  const entries = asked && sitemapEntries(asked.kind, asked.part);
  const first = await entries?.next();
  if (!entries || !first || first.done) return new Response(null, { status: 404 });
  return new Response(streamOf(first.value, entries), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, no-cache" },
  });
}

function streamOf(first: SitemapEntry[], rest: AsyncGenerator<SitemapEntry[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const xmlOf = (entries: SitemapEntry[]) => entries.map((entry) => entryXml(env.APP_URL, entry)).join("");
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(sitemapStart + xmlOf(first))),
    async pull(controller) {
      const { value, done } = await rest.next();
      controller.enqueue(encoder.encode(done ? sitemapEnd : xmlOf(value)));
      if (done) controller.close();
    },
    cancel: async () => void (await rest.return(undefined)),
  });
}
