import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { PodcastCover } from "@/components/content/podcast/podcast-cover";
import { EmptyState } from "@/components/ui/empty-state";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { podcastPath, podcastsPath } from "@/lib/content/podcast";
import { listPodcasts } from "@/lib/content/queries/podcasts";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { pageMeta } from "@/lib/seo/page-meta";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/podcast">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "content.podcast");
  const paths = { ar: podcastsPath("ar"), fr: podcastsPath("fr") };
  return pageMeta(await findSite(locale), { name: t("title"), text: t("intro"), paths });
}

export default async function PodcastsPage({ params }: PageProps<"/[locale]/podcast">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  const [podcasts, t] = await Promise.all([
    listPodcasts(locale),
    getTranslations({ locale, namespace: "content.podcast" }),
  ]);
  return (
    <PageShell locale={locale} alternateHref={podcastsPath(otherLocale(locale))}>
      <div className="container-page pt-6">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 text-muted">{t("intro")}</p>
        {podcasts.length === 0 && <EmptyState title={t("none")} />}
        <ul className="mt-6 grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {podcasts.map(({ id, slug, title, cover }) => (
            <li key={id}>
              <a href={podcastPath(locale, slug)} className="grid gap-2 font-semibold hover:underline">
                <PodcastCover cover={cover} className="w-full" />
                {title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
