import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { snippetShop } from "@/lib/seo/page-meta";
import { shopSettings } from "@/lib/settings/queries";

type Named = { names: Record<Locale, string>; parentId: number | null; count: number };

/** What stands in search results where the merchant wrote nothing, per language. */
export async function searchTexts({ names, parentId, count }: Named) {
  const [shop, ...trees] = await Promise.all([shopSettings(), categoryTree("ar"), categoryTree("fr")]);
  const textsIn = (locale: Locale, tree: (typeof trees)[number]) => {
    const t = translations(locale, "catalog");
    return {
      kind: "category" as const,
      shop: snippetShop(shop, locale, "category"),
      closing: t("metaClosing"),
      values: { parent: tree.find(({ id }) => id === parentId)?.name },
      text: names[locale] && t("metaCategory", { name: names[locale], count }),
    };
  };
  return { ar: textsIn("ar", trees[0]), fr: textsIn("fr", trees[1]) };
}
