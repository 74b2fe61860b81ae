import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { findPodcast } from "@/lib/content/queries/podcasts";
import { isLocale } from "@/lib/locale";

/** The public series at an address; the page is tagged either way. */
export async function podcastOfPage(params: Promise<{ locale: string; slug: string }>) {
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  if (!isLocale(locale) || slug === null) return null;
  await tagPage(cacheTags.content);
  const podcast = await findPodcast(locale, slug);
  return podcast && { podcast, locale };
}

/** The same with one of its episodes. */
export async function episodeOfPage(params: Promise<{ locale: string; slug: string; episode: string }>) {
  const [found, { episode: number }] = await Promise.all([podcastOfPage(params), params]);
  const episode = found?.podcast.episodes.find((one) => String(one.number) === number);
  return found && episode ? { ...found, episode } : null;
}
