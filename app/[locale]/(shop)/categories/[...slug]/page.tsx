import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { CategoryView } from "@/components/catalog/category-view";
import { cacheTags } from "@/lib/cache-tags";
import { emptyListing } from "@/lib/catalog/listing";
import { findCategory, listingOfCategory, pathsOf } from "@/lib/catalog/queries/category-page";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { languagesOf } from "@/lib/i18n/alternates";
import { isLocale, otherLocale } from "@/lib/locale";

type Props = { params: Promise<{ locale: string; slug: string[] }> };

export const revalidate = 3600;

// A build without a database still succeeds: pages are then made at their first visit.
export async function generateStaticParams({ params }: { params: { locale: string } }) {
  const tree = isLocale(params.locale) ? await categoryTree(params.locale).catch(() => []) : [];
  return tree.map(({ path }) => ({ slug: path }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findCategory(await params);
  if (!found) return {};
  const { locale, category } = found;
  const t = await getTranslations({ locale, namespace: "catalog" });
  return {
    title: category.name,
    description: category.description || t("metaCategory", { name: category.name, count: category.count }),
    alternates: languagesOf(locale, pathsOf(found)),
  };
}

export default async function CategoryPage({ params }: Props) {
  const found = await findCategory(await params);
  if (!found) notFound();
  await tagPage(cacheTags.catalog, cacheTags.category(found.category.id));
  const result = await listingOfCategory(found, emptyListing);
  return (
    <PageShell locale={found.locale} alternateHref={pathsOf(found)[otherLocale(found.locale)]}>
      <CategoryView {...found} listing={emptyListing} result={result} />
    </PageShell>
  );
}
