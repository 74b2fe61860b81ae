import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/app/[locale]/page-shell";
import { GuideCover } from "@/components/content/guides/guide-cover";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { guidePath, guidesPath } from "@/lib/content/guide";
import { listGuides } from "@/lib/content/queries/guides";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { listNodes } from "@/lib/seo/list-data";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/guides">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale);
  const [site, listed] = await Promise.all([findSite(locale), listGuides(locale)]);
  // An empty list is no page to be found, as in the sitemap.
  const paths = listed.length > 0 ? { ar: guidesPath("ar"), fr: guidesPath("fr") } : undefined;
  const [name, text, closing] = [t("content.guides.title"), t("content.guides.intro"), t("catalog.metaClosing")];
  return plainMeta(site, { name, text, closing, paths });
}

export default async function GuidesPage({ params }: PageProps<"/[locale]/guides">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  const t = translations(locale, "content");
  const [guides, site] = await Promise.all([listGuides(locale), findSite(locale)]);
  const title = t("guides.title");
  const trail = [
    { name: t("home"), path: `/${locale}` },
    { name: title, path: guidesPath(locale) },
  ];
  const items = guides.map((one) => ({ name: one.title, path: guidePath(locale, one.slug) }));
  return (
    <PageShell locale={locale} alternateHref={guidesPath(otherLocale(locale))}>
      <JsonLd nodes={listNodes(site, trail, items)} />
      <div className="container-page pt-4">
        <Breadcrumbs label={t("trail")} crumbs={[{ name: t("home"), href: `/${locale}` }, { name: title }]} />
        <h1 className="mt-2 text-3xl">{title}</h1>
        <p className="mt-1 max-w-prose">{t("guides.intro")}</p>
        <p className="mt-1 max-w-prose text-muted">{t("guides.about")}</p>
        {guides.length === 0 && <EmptyState title={t("guides.none")} />}
        <ul className="mt-6 grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {guides.map(({ id, slug, title: name, cover, coverAlt }, place) => (
            <li key={id}>
              <a href={guidePath(locale, slug)} className="grid gap-2 hover:underline">
                <GuideCover cover={cover} alt={coverAlt} title={name} isFirst={place === 0} />
                <span className="font-semibold">{name}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
