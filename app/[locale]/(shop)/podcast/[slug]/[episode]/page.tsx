import type { Metadata } from "next";
import { MissingPage, missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { episodeOfPage } from "@/app/[locale]/podcast-page";
import { EpisodePlayer } from "@/components/content/podcast/episode-player";
import { Transcript } from "@/components/content/transcript";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { episodePath, podcastPath } from "@/lib/content/podcast";
import { formatDate } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import { otherLocale } from "@/lib/locale";
import { pageMeta } from "@/lib/seo/page-meta";
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
  return pageMeta(await findSite(locale), { name: episode.title, text: episode.notes, paths });
}

export default async function EpisodePage({ params }: Props) {
  const found = await episodeOfPage(params);
  if (!found) return <MissingPage params={params} />;
  const { podcast, episode, locale } = found;
  const t = translations(locale, "content");
  const twin = otherLocale(locale);
  const crumbs = [
    { name: t("home"), href: `/${locale}` },
    { name: podcast.title, href: podcastPath(locale, podcast.slug) },
  ];
  return (
    <PageShell locale={locale} alternateHref={episodePath(twin, podcast.slugs[twin], episode.number)}>
      <article className="container-page grid max-w-3xl gap-5 pt-4">
        <Breadcrumbs label={t("trail")} crumbs={crumbs} />
        <header>
          <p className="text-sm text-muted">
            {t("podcast.number", { number: episode.number })} · {formatDate(episode.publishedAt, locale)}
          </p>
          <h1 className="mt-1 text-2xl">{episode.title}</h1>
        </header>
        <EpisodePlayer episode={episode} locale={locale} />
        <p className="whitespace-pre-line">{episode.notes}</p>
        {episode.transcript && (
          <Transcript title={t("podcast.transcript")} text={episode.transcript} className="card px-4" />
        )}
      </article>
    </PageShell>
  );
}
