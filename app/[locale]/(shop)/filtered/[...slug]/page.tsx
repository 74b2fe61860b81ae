import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { CategoryView } from "@/components/catalog/category-view";
import { listingOf } from "@/lib/catalog/listing";
import { categoryPath } from "@/lib/catalog/paths";
import { findCategory, listingOfCategory } from "@/lib/catalog/queries/category-page";

type Props = {
  params: Promise<{ locale: string; slug: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findCategory(await params);
  if (!found) return {};
  const { locale, category } = found;
  return {
    title: category.name,
    robots: { index: false, follow: true },
    alternates: { canonical: categoryPath(locale, category.path) },
  };
}

/** What next.config.ts serves for a category address with filters: reading the query would make the static page dynamic. */
export default async function FilteredCategoryPage({ params, searchParams }: Props) {
  const [found, query] = await Promise.all([params.then(findCategory), searchParams]);
  if (!found) notFound();
  setRequestLocale(found.locale);
  const listing = listingOf(query);
  const result = await listingOfCategory(found, listing);
  return <CategoryView {...found} listing={listing} result={result} />;
}
