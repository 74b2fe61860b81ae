import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { chaptersPath, episodePath, podcastFeedPath, podcastPath } from "@/lib/content/podcast";
import { type FeedEpisode, podcastFeed } from "@/lib/content/podcast-feed";
import { type EpisodeView, findPodcast, type PodcastView } from "@/lib/content/queries/podcasts";
import { env } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/locale";
import { contentTypeOfFile, fileUrl } from "@/lib/media/long-file";
import { shopSettings } from "@/lib/settings/queries";
import { nameUuid } from "@/lib/tokens";

export const dynamic = "force-static";
export const revalidate = 3600;

const absolute = (path: string): string => env.APP_URL + encodeURI(path);

/** A series for podcast players; made anew when an episode changes. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; slug: string }> },
): Promise<Response> {
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  await tagPage(cacheTags.content);
  const podcast = isLocale(locale) && slug !== null ? await findPodcast(locale, slug) : null;
  if (!isLocale(locale) || !podcast) return new Response(null, { status: 404 });
  const shop = await shopSettings();
  const feedUrl = absolute(podcastFeedPath(locale, podcast.slug));
  const xml = podcastFeed({
    guid: nameUuid(feedUrl.replace(/^https?:\/\//, "")),
    locale,
    title: podcast.title,
    text: podcast.text,
    url: absolute(podcastPath(locale, podcast.slug)),
    feedUrl,
    coverUrl: absolute(fileUrl(podcast.cover)),
    category: podcast.category,
    isExplicit: podcast.isExplicit,
    author: shop.name[locale],
    ownerEmail: shop.email,
    episodes: podcast.episodes.map((episode) => feedEpisode(episode, podcast, locale)),
  });
  return new Response(xml, { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
}

function feedEpisode(episode: EpisodeView, { slug }: PodcastView, locale: Locale): FeedEpisode {
  const { id, number, title, notes, file, chapters, publishedAt, isExplicit } = episode;
  return {
    ...{ number, title, notes, publishedAt, isExplicit },
    guid: `${new URL(env.APP_URL).host}/episode/${id}/${locale}`,
    url: absolute(episodePath(locale, slug, number)),
    audioUrl: absolute(fileUrl(file)),
    audioType: contentTypeOfFile(file.kind, file.format ?? ""),
    bytes: file.bytes,
    seconds: file.seconds,
    chaptersUrl: chapters.length > 0 ? absolute(chaptersPath(locale, slug, number)) : null,
  };
}
