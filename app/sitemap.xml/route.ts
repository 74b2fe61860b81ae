import { env } from "@/lib/env";
import { listSitemaps } from "@/lib/seo/queries/list-sitemaps";
import { indexXml } from "@/lib/seo/sitemap-xml";

// Always of this moment: what a merchant changes is announced at once.
export const dynamic = "force-dynamic";

/** The index of all sitemap files. */
export const GET = async (): Promise<Response> =>
  new Response(indexXml(env.APP_URL, await listSitemaps()), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, no-cache" },
  });
