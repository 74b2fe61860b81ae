import "server-only";
import { branchIds } from "@/lib/catalog/category-tree";
import { categoryPath, productPath, slugOfParam } from "@/lib/catalog/paths";
import type { ProductCard } from "@/lib/catalog/product-card";
import { findCategory } from "@/lib/catalog/queries/category-page";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { findFormerCategory, findFormerProduct } from "@/lib/catalog/queries/former-address";
import { findCard, listNewIn, listNewProducts } from "@/lib/catalog/queries/product-cards";
import { textsOf } from "@/lib/i18n/texts";
import type { Locale } from "@/lib/locale";
import { listed, type WidgetSize, type WidgetSubject } from "../widget";

/** What a widget shows, and the page it stands for; or where that has gone, if anywhere. */
export type FoundWidget =
  | { kind: "shown"; subject: WidgetSubject; cards: ProductCard[]; name: string; path: string }
  | { kind: "moved"; subject: WidgetSubject }
  | { kind: "gone" | "unknown" };

/** Read anew at every look: a price of yesterday on somebody else's page would be a promise. */
export async function findWidget(locale: Locale, what: readonly string[], size: WidgetSize): Promise<FoundWidget> {
  const [room = "", ...rest] = what;
  const slugs = rest.map(slugOfParam);
  if (slugs.length > 8 || !slugs.every((slug) => slug !== null)) return { kind: "unknown" };
  const [slug] = slugs;
  if (room === "new" && slugs.length === 0) return arrivals(locale, size);
  if (room === "products" && slug && slugs.length === 1) return ofProduct(locale, slug);
  return room === "categories" && slugs.length > 0 ? ofCategory(locale, slugs, size) : { kind: "unknown" };
}

async function arrivals(locale: Locale, size: WidgetSize): Promise<FoundWidget> {
  const [cards, t] = await Promise.all([listNewProducts(locale, listed[size]), textsOf(locale)]);
  return { kind: "shown", subject: { kind: "new" }, cards, name: t("shop.home.new"), path: `/${locale}` };
}

async function ofProduct(locale: Locale, slug: string): Promise<FoundWidget> {
  const card = await findCard(locale, slug);
  if (card)
    return {
      kind: "shown",
      subject: { kind: "product", slug },
      cards: [card],
      name: card.title,
      path: productPath(locale, card.slug),
    };
  // The code stays on the other site for years, whatever the product is called meanwhile.
  const former = await findFormerProduct(locale, slug);
  if (former?.kind === "moved") return { kind: "moved", subject: { kind: "product", slug: former.slug } };
  return { kind: former ? "gone" : "unknown" };
}

async function ofCategory(locale: Locale, slugs: string[], size: WidgetSize): Promise<FoundWidget> {
  const found = await findCategory({ locale, slug: slugs });
  if (!found) {
    const former = await findFormerCategory({ locale, tree: await categoryTree(locale) }, slugs);
    if (former?.kind === "moved") return { kind: "moved", subject: { kind: "category", path: former.path } };
    return { kind: former ? "gone" : "unknown" };
  }
  const { category, tree } = found;
  return {
    kind: "shown",
    subject: { kind: "category", path: category.path },
    cards: await listNewIn(locale, branchIds(tree, category.id), listed[size]),
    name: category.name,
    path: categoryPath(locale, category.path),
  };
}
