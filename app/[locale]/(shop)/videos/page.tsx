import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { clockOf } from "@/lib/content/captions";
import { filmPath, filmsPath } from "@/lib/content/film";
import { listFilms } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import { pageMeta } from "@/lib/seo/page-meta";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/videos">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "content.films");
  const paths = { ar: filmsPath("ar"), fr: filmsPath("fr") };
  return pageMeta(await findSite(locale), { name: t("title"), text: t("intro"), paths });
}

export default async function FilmsPage({ params }: PageProps<"/[locale]/videos">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  const [films, t] = await Promise.all([listFilms(locale), getTranslations({ locale, namespace: "content.films" })]);
  return (
    <PageShell locale={locale} alternateHref={filmsPath(otherLocale(locale))}>
      <div className="container-page pt-6">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 text-muted">{t("intro")}</p>
        {films.length === 0 && <EmptyState title={t("none")} />}
        <ul className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {films.map(({ id, slug, title, poster, file: { seconds } }) => (
            <li key={id} className="card overflow-hidden">
              <a href={filmPath(locale, slug)} className="grid gap-2 hover:underline">
                <img
                  src={pictureUrl(poster.key, 640, "jpg")}
                  width={poster.width}
                  height={poster.height}
                  alt=""
                  loading="lazy"
                  className="aspect-video w-full object-cover"
                />
                <span className="flex justify-between gap-3 px-4 pb-4">
                  <span className="font-semibold">{title}</span>
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
