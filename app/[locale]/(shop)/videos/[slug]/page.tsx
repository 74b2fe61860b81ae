import type { Metadata } from "next";
import { formerContent } from "@/app/[locale]/former-piece";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { FilmView } from "@/components/content/films/film-view";
import { JsonLd } from "@/components/seo/json-ld";
import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { listCardsOf } from "@/lib/catalog/queries/product-cards";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { filmPath, filmsPath } from "@/lib/content/film";
import { findFilm, listFilms } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { breadcrumbData } from "@/lib/seo/breadcrumb-data";
import { contentMeta } from "@/lib/seo/content-page";
import { filmData } from "@/lib/seo/film-data";
import { filmSnippet } from "@/lib/seo/page-snippets";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

type Props = { params: Promise<{ locale: string; slug: string }> };

// A build without a database still succeeds: pages are then made at their first visit.
export const generateStaticParams = async ({ params }: { params: { locale: string } }) =>
  isLocale(params.locale)
    ? await listFilms(params.locale).then(
        ({ films }) => films.map(({ slug }) => ({ slug })),
        () => [],
      )
    : [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await filmOf(params);
  if (!found) return missingMetadata(params);
  const { film, locale } = found;
  const paths = { ar: filmPath("ar", film.slugs.ar), fr: filmPath("fr", film.slugs.fr) };
  const shown = { id: film.id, paths, pictureKey: film.poster.key };
  return contentMeta(await findSite(locale), { ...shown, snippet: filmSnippet(film, locale) });
}

export default async function FilmPage({ params }: Props) {
  const found = await filmOf(params);
  if (!found) return formerContent("film", params, filmPath);
  const { film, locale } = found;
  await tagPage(cacheTags.catalog);
  const [site, cards] = await Promise.all([
    findSite(locale),
    listCardsOf(
      locale,
      film.spots.map(({ productId }) => productId),
    ),
  ]);
  const twin = otherLocale(locale);
  const t = translations(locale, "content");
  const trail = breadcrumbData(site, [
    { name: t("home"), path: `/${locale}` },
    { name: t("films.title"), path: filmsPath(locale) },
    { name: film.title, path: filmPath(locale, film.slugs[locale]) },
  ]);
  return (
    <PageShell locale={locale} alternateHref={filmPath(twin, film.slugs[twin])}>
      <JsonLd nodes={[filmData(site, film), trail]} />
      <FilmView film={film} cards={cards} locale={locale} />
    </PageShell>
  );
}

async function filmOf(params: Props["params"]) {
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  if (!isLocale(locale) || slug === null) return null;
  await tagPage(cacheTags.content);
  const film = await findFilm(locale, slug);
  return film && { film, locale };
}
