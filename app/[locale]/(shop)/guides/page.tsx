import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { GuideCover } from "@/components/content/guides/guide-cover";
import { EmptyState } from "@/components/ui/empty-state";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { guidePath, guidesPath } from "@/lib/content/guide";
import { listGuides } from "@/lib/content/queries/guides";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { pageMeta } from "@/lib/seo/page-meta";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/guides">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "content.guides");
  const paths = { ar: guidesPath("ar"), fr: guidesPath("fr") };
  return pageMeta(await findSite(locale), { name: t("title"), text: t("intro"), paths });
}

export default async function GuidesPage({ params }: PageProps<"/[locale]/guides">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  const [guides, t] = await Promise.all([listGuides(locale), getTranslations({ locale, namespace: "content.guides" })]);
  return (
    <PageShell locale={locale} alternateHref={guidesPath(otherLocale(locale))}>
      <div className="container-page pt-6">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 text-muted">{t("intro")}</p>
        {guides.length === 0 && <EmptyState title={t("none")} />}
        <ul className="mt-6 grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {guides.map(({ id, slug, title, cover, coverAlt }) => (
            <li key={id}>
              <a href={guidePath(locale, slug)} className="grid gap-2 hover:underline">
                <GuideCover cover={cover} alt={coverAlt} title={title} />
                <span className="font-semibold">{title}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
