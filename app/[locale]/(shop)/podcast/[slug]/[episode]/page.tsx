import type { Metadata } from "next";
import { formerContent } from "@/app/[locale]/former-piece";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { episodeOfPage, seriesOf } from "@/app/[locale]/podcast-page";
import { EpisodeArticle } from "@/components/content/podcast/episode-article";
import { JsonLd } from "@/components/seo/json-ld";
import { episodePath, podcastPath } from "@/lib/content/podcast";
import { translations } from "@/lib/i18n/translations";
import { otherLocale } from "@/lib/locale";
import { contentTypeOfFile, fileUrl } from "@/lib/media/long-file";
import { breadcrumbData } from "@/lib/seo/breadcrumb-data";
import { contentMeta } from "@/lib/seo/content-page";
import { episodeSnippet } from "@/lib/seo/page-snippets";
import { episodeData } from "@/lib/seo/podcast-data";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

type Props = { params: Promise<{ locale: string; slug: string; episode: string }> };

// Made at their first visit, then kept.
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await episodeOfPage(params);
  if (!found) return missingMetadata(params);
  const { podcast, episode, locale } = found;
  const paths = {
    ar: episodePath("ar", podcast.slugs.ar, episode.number),
    fr: episodePath("fr", podcast.slugs.fr, episode.number),
  };
  const snippet = episodeSnippet(episode, podcast.title, locale);
  return contentMeta(await findSite(locale), { snippet, id: episode.id, pictureKey: null, paths });
}

export default async function EpisodePage({ params }: Props) {
  const found = await episodeOfPage(params);
  if (!found) {
    const { episode } = await params;
    return formerContent("podcast", params, (locale, slug) => episodePath(locale, slug, episode));
  }
  const { podcast, episode, locale } = found;
  const t = translations(locale, "content");
  const twin = otherLocale(locale);
  const crumbs = [
    { name: t("home"), href: `/${locale}` },
    { name: podcast.title, href: podcastPath(locale, podcast.slug) },
  ];
  const site = await findSite(locale);
  const { file } = episode;
  const path = episodePath(locale, podcast.slug, episode.number);
  const audio = {
    ...{ path: fileUrl(file), bytes: file.bytes, seconds: file.seconds },
    type: contentTypeOfFile(file.kind, file.format ?? ""),
  };
  const nodes = [
    episodeData(site, { ...episode, path, audio }, seriesOf(podcast, locale)),
    breadcrumbData(
      site,
      [...crumbs, { name: episode.title, href: path }].map((crumb) => ({ name: crumb.name, path: crumb.href })),
    ),
  ];
  return (
    <PageShell locale={locale} alternateHref={episodePath(twin, podcast.slugs[twin], episode.number)}>
      <JsonLd nodes={nodes} />
      <EpisodeArticle episode={episode} crumbs={crumbs} locale={locale} />
    </PageShell>
  );
}
