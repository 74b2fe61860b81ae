import { PageShell } from "@/app/[locale]/page-shell";
import { ListPages } from "@/components/content/list-pages";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { clockOf } from "@/lib/content/captions";
import { filmPath, filmsPath } from "@/lib/content/film";
import { type FilmCard, listFilms } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import { type Locale, otherLocale } from "@/lib/locale";
import { fileNameOf, pictureUrl, srcSet } from "@/lib/media/picture";
import { listNodes } from "@/lib/seo/list-data";
import { listSnippet } from "@/lib/seo/page-snippets";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

/** The head of a page of the list; each film is there in both languages, so both have as many pages. */
export async function filmListHead(locale: Locale, page: number) {
  const t = translations(locale, "content.films");
  const [site, { films }] = await Promise.all([findSite(locale), listFilms(locale, page)]);
  return plainMeta(site, {
    ...listSnippet({ title: t("title"), text: t("intro") }, locale, page),
    // An empty list is no page to be found, as in the sitemap.
    paths: films.length > 0 ? { ar: filmsPath("ar", page), fr: filmsPath("fr", page) } : undefined,
  });
}

type Props = { locale: Locale; films: FilmCard[]; page: number; pages: number };

/** A page of the public films. */
export async function FilmList({ locale, films, page, pages }: Props) {
  const t = translations(locale, "content");
  const site = await findSite(locale);
  const title = t("films.title");
  const trail = [
    { name: t("home"), path: `/${locale}` },
    { name: title, path: filmsPath(locale, page) },
  ];
  const items = films.map((one) => ({ name: one.title, path: filmPath(locale, one.slug) }));
  return (
    <PageShell locale={locale} alternateHref={filmsPath(otherLocale(locale), page)}>
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
        <div className="mt-8">
          <ListPages page={page} pages={pages} hrefOf={(to) => filmsPath(locale, to)} locale={locale} />
        </div>
      </div>
    </PageShell>
  );
}

const posterOf = ({ id, slug, poster }: { id: number; slug: string; poster: { key: string } }) => ({
  key: poster.key,
  name: fileNameOf(slug) || `film-${id}`,
});
