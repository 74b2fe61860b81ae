import { PageShell } from "@/app/[locale]/page-shell";
import { seriesOf } from "@/app/[locale]/podcast-page";
import { ListPages } from "@/components/content/list-pages";
import { PodcastCover } from "@/components/content/podcast/podcast-cover";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { clockOf } from "@/lib/content/captions";
import { episodePath, podcastFeedPath, podcastPath, podcastsPath } from "@/lib/content/podcast";
import type { PodcastView } from "@/lib/content/queries/podcasts";
import { formatDate } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import { type Locale, otherLocale } from "@/lib/locale";
import { contentMeta } from "@/lib/seo/content-page";
import { listNodes } from "@/lib/seo/list-data";
import { podcastSnippet } from "@/lib/seo/page-snippets";
import { seriesData } from "@/lib/seo/podcast-data";
import { findSite } from "@/lib/seo/queries/find-site";

type Props = { podcast: PodcastView; locale: Locale; page: number };

/** The head of a page of a series. */
export async function seriesHead({ podcast, locale, page }: Props) {
  const { id, slugs, slug, title } = podcast;
  // An episode may be spoken in one language, so a further page names no twin.
  const paths =
    page === 1
      ? { ar: podcastPath("ar", slugs.ar), fr: podcastPath("fr", slugs.fr) }
      : { [locale]: podcastPath(locale, slug, page) };
  const feed = encodeURI(podcastFeedPath(locale, slug));
  const snippet = podcastSnippet(podcast, locale, page);
  return contentMeta(await findSite(locale), { id, title, pictureKey: null, paths, feed, snippet });
}

/** A series with a page of its episodes. */
export async function Series({ podcast, locale, page }: Props) {
  const t = translations(locale, "content.podcast");
  const twin = otherLocale(locale);
  const site = await findSite(locale);
  const above = [
    { name: translations(locale, "content")("home"), path: `/${locale}` },
    { name: t("title"), path: podcastsPath(locale) },
  ];
  const nodes = [
    seriesData(site, seriesOf(podcast, locale)),
    ...listNodes(
      site,
      [...above, { name: podcast.title, path: podcastPath(locale, podcast.slug, page) }],
      podcast.episodes.map(({ title, number }) => ({ name: title, path: episodePath(locale, podcast.slug, number) })),
    ),
  ];
  return (
    <PageShell locale={locale} alternateHref={podcastPath(twin, podcast.slugs[twin])}>
      <JsonLd nodes={nodes} />
      <div className="container-page max-w-3xl pt-4">
        <Breadcrumbs
          label={translations(locale, "content")("trail")}
          crumbs={[...above.map(({ name, path }) => ({ name, href: path })), { name: podcast.title }]}
        />
        <header className="mt-2 flex flex-wrap items-start gap-5">
          <PodcastCover cover={podcast.cover} isFirst className="w-36 sm:w-48" />
          <div className="grid min-w-56 flex-1 gap-3">
            <h1 className="text-2xl">{podcast.title}</h1>
            <p className="text-muted">{podcast.text}</p>
            <ButtonLink look="quiet" href={podcastFeedPath(locale, podcast.slug)} className="justify-self-start">
              {t("feed")}
            </ButtonLink>
          </div>
        </header>
        <h2 className="mt-8 text-xl">{t("episodes")}</h2>
        <ol className="mt-3 grid gap-3">
          {podcast.episodes.map(({ id, number, title, publishedAt, file: { seconds } }) => (
            <li key={id} className="card relative px-4 py-3 hover:border-accent">
              <p className="text-sm text-muted">
                {t("number", { number })} · {formatDate(publishedAt, locale)}
                {seconds !== null && (
                  <>
                    {" "}
                    · <bdi dir="ltr">{clockOf(seconds)}</bdi>
                  </>
                )}
              </p>
              <a
                href={episodePath(locale, podcast.slug, number)}
                className="font-semibold after:absolute after:inset-0"
              >
                {title}
              </a>
            </li>
          ))}
        </ol>
        <div className="mt-8">
          <ListPages
            page={page}
            pages={podcast.pages}
            hrefOf={(to) => podcastPath(locale, podcast.slug, to)}
            locale={locale}
          />
        </div>
      </div>
    </PageShell>
  );
}
