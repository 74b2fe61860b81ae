import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/app/[locale]/page-shell";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { clockOf } from "@/lib/content/captions";
import { filmPath, filmsPath } from "@/lib/content/film";
import { listFilms } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { fileNameOf, pictureUrl, srcSet } from "@/lib/media/picture";
import { listNodes } from "@/lib/seo/list-data";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/videos">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale);
  const [site, listed] = await Promise.all([findSite(locale), listFilms(locale)]);
  // An empty list is no page to be found, as in the sitemap.
  const paths = listed.length > 0 ? { ar: filmsPath("ar"), fr: filmsPath("fr") } : undefined;
  const [name, text, closing] = [t("content.films.title"), t("content.films.intro"), t("catalog.metaClosing")];
  return plainMeta(site, { name, text, closing, paths });
}

export default async function FilmsPage({ params }: PageProps<"/[locale]/videos">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  const t = translations(locale, "content");
  const [films, site] = await Promise.all([listFilms(locale), findSite(locale)]);
  const title = t("films.title");
  const trail = [
    { name: t("home"), path: `/${locale}` },
    { name: title, path: filmsPath(locale) },
  ];
  const items = films.map((one) => ({ name: one.title, path: filmPath(locale, one.slug) }));
  return (
    <PageShell locale={locale} alternateHref={filmsPath(otherLocale(locale))}>
      <JsonLd nodes={listNodes(site, trail, items)} />
      <div className="container-page pt-4">
        <Breadcrumbs label={t("trail")} crumbs={[{ name: t("home"), href: `/${locale}` }, { name: title }]} />
        <h1 className="mt-2 text-3xl">{title}</h1>
        <p className="mt-1 max-w-prose">{t("films.intro")}</p>
        <p className="mt-1 max-w-prose text-muted">{t("films.about")}</p>
        {films.length === 0 && <EmptyState title={t("films.none")} />}
        <ul className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {films.map(({ id, slug, title: name, poster, file: { seconds } }, place) => (
            <li key={id} className="card overflow-hidden">
              <a href={filmPath(locale, slug)} className="grid gap-2 hover:underline">
                <img
                  src={pictureUrl(posterOf({ id, slug, poster }), 640, "jpg")}
                  srcSet={srcSet(posterOf({ id, slug, poster }), poster.width)}
                  sizes="(min-width: 1024px) 380px, (min-width: 640px) 50vw, 100vw"
                  width={poster.width}
                  height={poster.height}
                  alt=""
                  loading={place === 0 ? "eager" : "lazy"}
                  fetchPriority={place === 0 ? "high" : undefined}
                  className="aspect-video w-full object-cover"
                />
                <span className="flex justify-between gap-3 px-4 pb-4">
                  <span className="font-semibold">{name}</span>
                  {seconds !== null && <bdi className="text-muted">{clockOf(seconds)}</bdi>}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}

const posterOf = ({ id, slug, poster }: { id: number; slug: string; poster: { key: string } }) => ({
  key: poster.key,
  name: fileNameOf(slug) || `film-${id}`,
});
