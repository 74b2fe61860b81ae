import { getLocale } from "next-intl/server";
import { NothingHere } from "@/components/shop/nothing-here";
import { PageShell } from "@/components/shop/page-shell";
import { rootsOf } from "@/lib/catalog/category-tree";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { defaultLocale, isLocale, otherLocale } from "@/lib/locale";

export default async function NotFound() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : defaultLocale;
  const roots = rootsOf(await categoryTree(locale));
  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}`}>
      <NothingHere locale={locale} categories={roots} />
    </PageShell>
  );
}
