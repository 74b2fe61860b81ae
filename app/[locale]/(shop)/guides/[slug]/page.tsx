import type { Metadata } from "next";
import { formerContent } from "@/app/[locale]/former-piece";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { GuideView } from "@/components/content/guides/guide-view";
import { JsonLd } from "@/components/seo/json-ld";
import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { guidePath, guidesPath } from "@/lib/content/guide";
import { findGuide, listGuides } from "@/lib/content/queries/guides";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import { breadcrumbData } from "@/lib/seo/breadcrumb-data";
import { contentMeta } from "@/lib/seo/content-page";
import { guideData } from "@/lib/seo/guide-data";
import { guideSnippet } from "@/lib/seo/page-snippets";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

type Props = { params: Promise<{ locale: string; slug: string }> };

// A build without a database still succeeds: pages are then made at their first visit.
export const generateStaticParams = async ({ params }: { params: { locale: string } }) =>
  isLocale(params.locale)
    ? await listGuides(params.locale).then(
        ({ guides }) => guides.map(({ slug }) => ({ slug })),
        () => [],
      )
    : [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await guideOf(params);
  if (!found) return missingMetadata(params);
  const { guide, locale } = found;
  const paths = { ar: guidePath("ar", guide.slugs.ar), fr: guidePath("fr", guide.slugs.fr) };
  const shown = { id: guide.id, paths, alt: guide.coverAlt, pictureKey: guide.cover?.key ?? null };
  return contentMeta(await findSite(locale), { ...shown, snippet: guideSnippet(guide, locale) });
}

export default async function GuidePage({ params }: Props) {
  const found = await guideOf(params);
  if (!found) return formerContent("guide", params, guidePath);
  const { guide, locale } = found;
  const twin = otherLocale(locale);
  const [site, t] = [await findSite(locale), translations(locale, "content")];
  const path = guidePath(locale, guide.slug);
  const trail = breadcrumbData(site, [
    { name: t("home"), path: `/${locale}` },
    { name: t("guides.title"), path: guidesPath(locale) },
    { name: guide.title, path },
  ]);
  const picturePath = guide.cover && pictureUrl(guide.cover, 960);
  return (
    <PageShell locale={locale} alternateHref={guidePath(twin, guide.slugs[twin])} asksForLetter={false}>
      <JsonLd nodes={[guideData(site, { ...guide, path, picturePath }), trail]} />
      <GuideView guide={guide} locale={locale} />
    </PageShell>
  );
}

async function guideOf(params: Props["params"]) {
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  if (!isLocale(locale) || slug === null) return null;
  await tagPage(cacheTags.content);
  const guide = await findGuide(locale, slug);
  return guide && { guide, locale };
}
