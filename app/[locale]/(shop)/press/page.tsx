import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { PressRoom } from "@/components/content/press-room";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { pressPath } from "@/lib/content/blog-paths";
import { findDocument } from "@/lib/content/queries/documents";
import { listPieces } from "@/lib/content/queries/list-pieces";
import { isLocale, otherLocale } from "@/lib/locale";
import { breadcrumbData } from "@/lib/seo/breadcrumb-data";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/press">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const [site, t] = await Promise.all([findSite(locale), getTranslations({ locale })]);
  const [name, text, closing] = [t("content.press.title"), t("content.press.description"), t("catalog.metaClosing")];
  return plainMeta(site, { name, text, closing, paths: { ar: pressPath("ar"), fr: pressPath("fr") } });
}

export default async function PressPage({ params }: PageProps<"/[locale]/press">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  const [press, listed, site, t] = await Promise.all([
    findDocument("press"),
    listPieces(locale, { kind: "release" }),
    findSite(locale),
    getTranslations({ locale, namespace: "content" }),
  ]);
  const title = t("press.title");
  const trail = [
    { name: t("home"), path: `/${locale}` },
    { name: title, path: pressPath(locale) },
  ];

  return (
    <PageShell locale={locale} alternateHref={pressPath(otherLocale(locale))}>
      <JsonLd nodes={[breadcrumbData(site, trail)]} />
      <div className="container-page pt-4">
        <div className="piece-column">
          <Breadcrumbs label={t("trail")} crumbs={[{ name: t("home"), href: `/${locale}` }, { name: title }]} />
          <h1 className="mt-2 text-3xl">{title}</h1>
          <PressRoom locale={locale} press={press} listed={listed} shop={site.shop} />
        </div>
      </div>
    </PageShell>
  );
}
