import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/app/[locale]/page-shell";
import { PodcastCover } from "@/components/content/podcast/podcast-cover";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { podcastPath, podcastsPath } from "@/lib/content/podcast";
import { listPodcasts } from "@/lib/content/queries/podcasts";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { listNodes } from "@/lib/seo/list-data";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/podcast">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale);
  const [site, listed] = await Promise.all([findSite(locale), listPodcasts(locale)]);
  // An empty list is no page to be found, as in the sitemap.
  const paths = listed.length > 0 ? { ar: podcastsPath("ar"), fr: podcastsPath("fr") } : undefined;
  const [name, text, closing] = [t("content.podcast.title"), t("content.podcast.intro"), t("catalog.metaClosing")];
  return plainMeta(site, { name, text, closing, paths });
}

export default async function PodcastsPage({ params }: PageProps<"/[locale]/podcast">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  const t = translations(locale, "content");
  const [podcasts, site] = await Promise.all([listPodcasts(locale), findSite(locale)]);
  const title = t("podcast.title");
  const trail = [
    { name: t("home"), path: `/${locale}` },
    { name: title, path: podcastsPath(locale) },
  ];
  const items = podcasts.map((one) => ({ name: one.title, path: podcastPath(locale, one.slug) }));
  return (
    <PageShell locale={locale} alternateHref={podcastsPath(otherLocale(locale))}>
      <JsonLd nodes={listNodes(site, trail, items)} />
      <div className="container-page pt-4">
        <Breadcrumbs label={t("trail")} crumbs={[{ name: t("home"), href: `/${locale}` }, { name: title }]} />
        <h1 className="mt-2 text-3xl">{title}</h1>
        <p className="mt-1 max-w-prose">{t("podcast.intro")}</p>
        <p className="mt-1 max-w-prose text-muted">{t("podcast.about")}</p>
        {podcasts.length === 0 && <EmptyState title={t("podcast.none")} />}
        <ul className="mt-6 grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {podcasts.map(({ id, slug, title: name, cover }, place) => (
            <li key={id}>
              <a href={podcastPath(locale, slug)} className="grid gap-2 font-semibold hover:underline">
                <PodcastCover cover={cover} isFirst={place === 0} className="w-full" />
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
