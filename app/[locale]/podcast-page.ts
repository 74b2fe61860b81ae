import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { podcastFeedPath, podcastPath } from "@/lib/content/podcast";
import { findEpisode, findPodcast, type PodcastView } from "@/lib/content/queries/podcasts";
import { isLocale, type Locale } from "@/lib/locale";
import { fileUrl } from "@/lib/media/long-file";
import type { SeriesFacts } from "@/lib/seo/podcast-data";

/** The public series at an address with a page of its episodes; the page is tagged either way. */
export async function podcastOfPage(params: Promise<{ locale: string; slug: string }>, page = 1) {
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  if (!isLocale(locale) || slug === null) return null;
  await tagPage(cacheTags.content);
  const podcast = await findPodcast(locale, slug, { page });
  return podcast && { podcast, locale };
}

/** The same with one of its episodes. */
export async function episodeOfPage(params: Promise<{ locale: string; slug: string; episode: string }>) {
  const [found, { episode: number }] = await Promise.all([podcastOfPage(params), params]);
  if (!found || !/^[1-9]\d{0,8}$/.test(number)) return null;
  const { podcast, locale } = found;
  const listed = podcast.episodes.find((one) => one.number === Number(number));
  const episode = listed ?? (await findEpisode(locale, podcast.id, Number(number)));
  return episode && { ...found, episode };
}

/** What structured data tells of a series. */
export const seriesOf = ({ title, text, slug, cover }: PodcastView, locale: Locale): SeriesFacts => ({
  ...{ title, text, path: podcastPath(locale, slug) },
  feedPath: podcastFeedPath(locale, slug),
  coverPath: fileUrl(cover),
});
