import type { Metadata } from "next";
import { categoryData, categoryHead } from "@/app/[locale]/category-head";
import { formerCategory } from "@/app/[locale]/former-pages";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { CategoryView } from "@/components/catalog/category-view";
import { BannerSlot } from "@/components/content/banner-slot";
import { JsonLd } from "@/components/seo/json-ld";
import { cacheTags } from "@/lib/cache-tags";
import { emptyListing } from "@/lib/catalog/listing";
import { findCategory, listingOfCategory, pathsOf } from "@/lib/catalog/queries/category-page";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { isLocale, otherLocale } from "@/lib/locale";

type Props = { params: Promise<{ locale: string; slug: string[] }> };

import { listBanners } from "@/lib/content/queries/banners";
import { billboardScript } from "@/lib/env";

export const revalidate = 3600;

// A build without a database still succeeds: pages are then made at their first visit.
export async function generateStaticParams({ params }: { params: { locale: string } }) {
  const tree = isLocale(params.locale) ? await categoryTree(params.locale).catch(() => []) : [];
  return tree.map(({ path }) => ({ slug: path }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findCategory(await params);
  if (!found) return missingMetadata(params);
  return categoryHead(found, emptyListing);
}

export default async function CategoryPage({ params }: Props) {
  const found = await findCategory(await params);
  if (!found) return formerCategory(params);
  await tagPage(cacheTags.catalog, cacheTags.category(found.category.id));
  const result = await listingOfCategory(found, emptyListing);
  const [nodes, banners] = await Promise.all([categoryData(found, result), listBanners(found.locale, "category_top")]);
  return (
    <PageShell locale={found.locale} alternateHref={pathsOf(found)[otherLocale(found.locale)]}>
      <JsonLd nodes={nodes} />
      <BannerSlot placement="category_top" banners={banners} code={billboardScript} className="container-page pt-4" />
      <CategoryView {...found} listing={emptyListing} result={result} />
    </PageShell>
  );
}
