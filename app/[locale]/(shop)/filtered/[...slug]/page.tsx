import type { Metadata } from "next";
import { categoryHead } from "@/app/[locale]/category-head";
import { formerCategory } from "@/app/[locale]/former-pages";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { CategoryView } from "@/components/catalog/category-view";
import { listingHref, listingOf } from "@/lib/catalog/listing";
import { findCategory, listingOfCategory, pathsOf } from "@/lib/catalog/queries/category-page";
import { otherLocale } from "@/lib/locale";

type Props = {
  params: Promise<{ locale: string; slug: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [found, query] = await Promise.all([params.then(findCategory), searchParams]);
  return found ? categoryHead(found, listingOf(query)) : missingMetadata(params);
}

/** What next.config.ts serves for a category address with filters: reading the query would make the static page dynamic. */
export default async function FilteredCategoryPage({ params, searchParams }: Props) {
  const [found, query] = await Promise.all([params.then(findCategory), searchParams]);
  const listing = listingOf(query);
  if (!found) return formerCategory(params, (path) => listingHref(path, listing));
  const result = await listingOfCategory(found, listing);
  const alternate = pathsOf(found)[otherLocale(found.locale)];
  return (
    <PageShell locale={found.locale} alternateHref={listingHref(alternate, listing)}>
      <CategoryView {...found} listing={listing} result={result} />
    </PageShell>
  );
}
