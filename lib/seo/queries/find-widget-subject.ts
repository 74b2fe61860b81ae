import "server-only";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { WidgetSubject } from "../widget";
import { findOwnProduct } from "./rivals";

/** `show`: "new", "product" or the id of a category; `product`: a name or an address, as it is typed. */
export type WidgetWish = { show: string; product: string; lang: Locale };
export type WidgetChoice =
  | { subject: WidgetSubject; name: string | null }
  | { error: "rival_product_unknown" | "widget_product_hidden" };

/** What a merchant wants to have on another site, in its language; "new" has no name of its own. */
export async function findWidgetSubject({ show, product, lang }: WidgetWish): Promise<WidgetChoice> {
  if (show === "product") return ofProduct(product, lang);
  const category = (await categoryTree(lang)).find(({ id }) => String(id) === show);
  if (!category) return { subject: { kind: "new" }, name: null };
  return { subject: { kind: "category", path: category.path }, name: category.name };
}

async function ofProduct(typed: string, locale: Locale): Promise<WidgetChoice> {
  const id = typed === "" ? null : await findOwnProduct(typed);
  if (id === null) return { error: "rival_product_unknown" };
  const words = await db.productTranslation.findFirst({
    where: { productId: id, locale, product: { status: "published" } },
    select: { title: true, slug: true },
  });
  if (!words) return { error: "widget_product_hidden" };
  return { subject: { kind: "product", slug: words.slug }, name: words.title };
}
