import type { AdminProduct } from "@/lib/catalog/queries/admin-product";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { snippetShop } from "@/lib/seo/page-meta";
import { priceWords } from "@/lib/seo/page-snippets";
import type { ShopSettings } from "@/lib/settings/shop-settings";

/** What stands in search results where the merchant wrote nothing for a product, per language. */
export async function productSearchTexts(product: AdminProduct, shop: ShopSettings) {
  const trees = await Promise.all([categoryTree("ar"), categoryTree("fr")]);
  const offered = product.variants.filter(({ isActive }) => isActive);
  const textsIn = (locale: Locale, tree: (typeof trees)[number]) => {
    const t = translations(locale, "catalog");
    return {
      kind: "product" as const,
      shop: snippetShop(shop, locale, "product"),
      closing: t("metaClosing"),
      values: {
        brand: product.brand,
        category: tree.find(({ id }) => id === product.categoryId)?.name,
        price: priceWords(offered, t("price.from"), locale),
      },
    };
  };
  return { ar: textsIn("ar", trees[0]), fr: textsIn("fr", trees[1]) };
}
