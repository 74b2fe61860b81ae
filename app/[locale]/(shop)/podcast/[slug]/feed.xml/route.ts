import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { slugOfParam, spellingsOf } from "@/lib/catalog/paths";
import { chaptersPath, episodePath, podcastFeedPath, podcastPath } from "@/lib/content/podcast";
import { type FeedEpisode, podcastFeed } from "@/lib/content/podcast-feed";
import { findMoved } from "@/lib/content/queries/former-address";
import { wasPublic } from "@/lib/content/queries/gone-content";
import { type EpisodeView, findPodcast, mostTold, type PodcastView } from "@/lib/content/queries/podcasts";
import { env } from "@/lib/env";
import { rssAnswer } from "@/lib/kept-copy";
import { isLocale, type Locale } from "@/lib/locale";
import { contentTypeOfFile, fileUrl } from "@/lib/media/long-file";
import { shopSettings } from "@/lib/settings/queries";
import { nameUuid } from "@/lib/tokens";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** A series for podcast players; made anew when an episode changes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug: param } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const slug = slugOfParam(param);
  const xml = slug === null ? null : await keptFeed(locale, slug);
  return xml === null ? movedFeed(locale, param) : rssAnswer(request, xml);
}

const keptFeed = cachedRead(writeFeed, ["podcast.xml"], {
  tags: [cacheTags.content, cacheTags.settings],
  revalidate: 3600,
});

const absolute = (path: string): string => env.APP_URL + encodeURI(path);

async function writeFeed(locale: Locale, slug: string): Promise<string | null> {
  const [podcast, shop] = await Promise.all([findPodcast(locale, slug, { perPage: mostTold }), shopSettings()]);
  if (!podcast) return null;
  return podcastFeed({
    // Made of what never changes: players know a series by it, whatever its address.
    guid: nameUuid(`${new URL(env.APP_URL).host}/podcast/${podcast.id}/${locale}`),
    locale,
    title: podcast.title,
    text: podcast.text,
    url: absolute(podcastPath(locale, podcast.slug)),
    feedUrl: absolute(podcastFeedPath(locale, podcast.slug)),
    coverUrl: absolute(fileUrl(podcast.cover)),
    category: podcast.category,
    isExplicit: podcast.isExplicit,
    author: shop.name[locale],
    ownerEmail: shop.email,
    episodes: podcast.episodes.map((episode) => feedEpisode(episode, podcast, locale)),
  });
}

/** Subscribers know only the address they once got; 301 is what directories ask for, and players leave a feed that is 410. */
async function movedFeed(locale: Locale, param: string): Promise<Response> {
  const slugs = spellingsOf(param);
  const slug = await findMoved("podcast", locale, slugs);
  return slug === null
    ? new Response(null, { status: (await wasPublic("podcast", { locale, slugs })) ? 410 : 404 })
    : new Response(null, { status: 301, headers: { Location: absolute(podcastFeedPath(locale, slug)) } });
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
