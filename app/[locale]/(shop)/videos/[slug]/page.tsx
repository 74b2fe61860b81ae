import type { Metadata } from "next";
import { MissingPage, missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { FilmView } from "@/components/content/films/film-view";
import { JsonLd } from "@/components/seo/json-ld";
import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { listCardsOf } from "@/lib/catalog/queries/product-cards";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { filmPath } from "@/lib/content/film";
import { findFilm, listFilms } from "@/lib/content/queries/films";
import { isLocale, otherLocale } from "@/lib/locale";
import { fileUrl } from "@/lib/media/long-file";
import { pictureUrl } from "@/lib/media/picture";
import { pageMeta } from "@/lib/seo/page-meta";
import { findSite } from "@/lib/seo/queries/find-site";
import { videoData } from "@/lib/seo/video-data";

export const revalidate = 3600;

type Props = { params: Promise<{ locale: string; slug: string }> };

// A build without a database still succeeds: pages are then made at their first visit.
export const generateStaticParams = async ({ params }: { params: { locale: string } }) =>
  isLocale(params.locale)
    ? await listFilms(params.locale).then(
        (films) => films.map(({ slug }) => ({ slug })),
        () => [],
      )
    : [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await filmOf(params);
  if (!found) return missingMetadata(params);
  const { film, locale } = found;
  const paths = { ar: filmPath("ar", film.slugs.ar), fr: filmPath("fr", film.slugs.fr) };
  return pageMeta(await findSite(locale), { name: film.title, text: film.text, paths });
}

export default async function FilmPage({ params }: Props) {
  const found = await filmOf(params);
  if (!found) return <MissingPage params={params} />;
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
  const video = videoData(site, {
    name: film.title,
    description: film.text,
    thumbnailPath: pictureUrl(film.poster.key, 640, "jpg"),
    uploadedAt: film.publishedAt ?? film.createdAt,
    contentPath: fileUrl(film.file),
    durationSeconds: film.file.seconds ?? undefined,
    transcript: film.transcript || undefined,
  });
  return (
    <PageShell locale={locale} alternateHref={filmPath(twin, film.slugs[twin])}>
      <JsonLd nodes={[video]} />
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
