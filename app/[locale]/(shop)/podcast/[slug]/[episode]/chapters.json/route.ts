import { episodeOfPage } from "@/app/[locale]/podcast-page";
import { env } from "@/lib/env";

export const dynamic = "force-static";
export const revalidate = 3600;

type Params = Promise<{ locale: string; slug: string; episode: string }>;

/** Chapters as podcast players read them (podcast namespace, JSON chapters 1.2), with the shop's links. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const found = await episodeOfPage(params);
  if (!found || found.episode.chapters.length === 0) return new Response(null, { status: 404 });
  const chapters = found.episode.chapters.map(({ at, title, href }) => ({
    startTime: at,
    title,
    ...(href && { url: env.APP_URL + encodeURI(href) }),
  }));
  return Response.json({ version: "1.2.0", chapters }, { headers: { "Content-Type": "application/json+chapters" } });
}
