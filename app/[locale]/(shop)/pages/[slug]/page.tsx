import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BlocksPage } from "@/app/[locale]/blocks-page";
import { formerPiece } from "@/app/[locale]/former-piece";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { pieceMetadata, pieceOfPage } from "@/app/[locale]/piece-page";
import { ContactWays } from "@/components/content/contact-ways";
import { DeliveryTable } from "@/components/content/delivery-table";
import { LegalIdentity } from "@/components/content/legal-identity";
import { StaticText } from "@/components/content/static-text";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { type StaticPage, staticPageOf, staticPages, staticPath, staticSlug } from "@/lib/content/static-pages";
import { isLocale, otherLocale } from "@/lib/locale";
import { breadcrumbData } from "@/lib/seo/breadcrumb-data";
import { organisationData } from "@/lib/seo/organisation-data";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";
import type { Site } from "@/lib/seo/site";
import { deliveryRates } from "@/lib/shipping/queries";

export const revalidate = 3600;

type Params = { params: Promise<{ locale: string; slug: string }> };

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  return isLocale(locale) ? staticPages.map((page) => ({ slug: staticSlug(page, locale) })) : [];
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const written = await writtenPage(params);
  if (written) return pieceMetadata(written.piece, written.locale);
  const found = await pageOf(params);
  if (!found) return missingMetadata(params);
  const { locale, page } = found;
  const [site, t] = await Promise.all([findSite(locale), getTranslations({ locale })]);
  return plainMeta(site, {
    name: t(`content.${page}.title`),
    text: t(`content.${page}.description`),
    closing: t("catalog.metaClosing"),
    paths: { ar: staticPath(page, "ar"), fr: staticPath(page, "fr") },
  });
}

/** A fixed page, or one that the merchant wrote. */
export default async function ContentPage({ params }: Params) {
  const written = await writtenPage(params);
  if (written) return <BlocksPage {...written} isText />;
  return (await pageOf(params)) ? <StaticContentPage params={params} /> : formerPiece("page", params);
}

async function StaticContentPage({ params }: Params) {
  const found = await pageOf(params);
  if (!found) return null;
  const { locale, page } = found;
  const [t, site] = await Promise.all([getTranslations({ locale, namespace: "content" }), findSite(locale)]);
  const { shop } = site;
  const title = t(`${page}.title`);

  return (
    <PageShell locale={locale} alternateHref={staticPath(page, otherLocale(locale))}>
      <JsonLd nodes={nodesOf(site, page, { home: t("home"), title })} />
      <article className="container-page prose-page pt-4">
        <Breadcrumbs label={t("trail")} crumbs={[{ name: t("home"), href: `/${locale}` }, { name: title }]} />
        <h1 className="mt-2 text-2xl">{title}</h1>
        <p className="text-muted">{t(`${page}.description`)}</p>
        {page === "contact" && <ContactWays locale={locale} shop={shop} />}
        {page === "legal" && <LegalIdentity locale={locale} shop={shop} />}
        <StaticText locale={locale} page={page} shop={shop} />
        {page === "delivery" && (
          <DeliveryTable locale={locale} rates={await deliveryRates()} freeFrom={shop.freeDeliveryFrom} />
        )}
      </article>
    </PageShell>
  );
}

// The fixed ones ask no database.
async function writtenPage(params: Params["params"]) {
  const { locale, slug } = await params;
  return isLocale(locale) && staticPageOf(locale, slug) ? null : pieceOfPage("page", params);
}

// The pages that say who sells also say it to machines.
const nodesOf = (site: Site, page: StaticPage, { home, title }: { home: string; title: string }) => [
  breadcrumbData(site, [
    { name: home, path: `/${site.locale}` },
    { name: title, path: staticPath(page, site.locale) },
  ]),
  ...(["about", "legal", "contact"].includes(page) ? [organisationData(site)] : []),
];

async function pageOf(params: Params["params"]) {
  const { locale, slug } = await params;
  const page = isLocale(locale) ? staticPageOf(locale, slug) : null;
  return isLocale(locale) && page ? { locale, page } : null;
}
