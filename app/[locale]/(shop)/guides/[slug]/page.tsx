import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/app/[locale]/page-shell";
import { GuideView } from "@/components/content/guides/guide-view";
import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { guidePath } from "@/lib/content/guide";
import { findGuide, listGuides } from "@/lib/content/queries/guides";
import { isLocale, otherLocale } from "@/lib/locale";
import { pageMeta } from "@/lib/seo/page-meta";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

type Props = { params: Promise<{ locale: string; slug: string }> };

// A build without a database still succeeds: pages are then made at their first visit.
export const generateStaticParams = async ({ params }: { params: { locale: string } }) =>
  isLocale(params.locale)
    ? await listGuides(params.locale).then(
        (guides) => guides.map(({ slug }) => ({ slug })),
        () => [],
      )
    : [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await guideOf(params);
  if (!found) return {};
  const { guide, locale } = found;
  const paths = { ar: guidePath("ar", guide.slugs.ar), fr: guidePath("fr", guide.slugs.fr) };
  return pageMeta(await findSite(locale), { name: guide.title, text: guide.text, paths });
}

export default async function GuidePage({ params }: Props) {
  const found = await guideOf(params);
  if (!found) notFound();
  const { guide, locale } = found;
  const twin = otherLocale(locale);
  return (
    <PageShell locale={locale} alternateHref={guidePath(twin, guide.slugs[twin])} asksForLetter={false}>
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
