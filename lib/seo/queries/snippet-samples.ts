import "server-only";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { findProductBySlug, listProductSlugs } from "@/lib/catalog/queries/find-product";
import { piecePath } from "@/lib/content/piece";
import { findPiece } from "@/lib/content/queries/find-piece";
import { listPieceSlugs } from "@/lib/content/queries/list-pieces";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import type { SnippetPage } from "@/lib/page-snippet";
import { cutAtWord, sentenceOf } from "@/lib/snippet";
import type { SnippetKind } from "@/lib/snippet-fields";
import { pieceSnippet, productSnippet } from "../page-snippets";

export type SnippetSample = { path: string; page: SnippetPage };

// More of a text than a search result ever shows.
const enough = 400;

/** A page of the shop on which a template is tried, or null while there is none of the kind; its own title is left out. */
export async function findSnippetSample(kind: SnippetKind, locale: Locale): Promise<SnippetSample | null> {
  const found = await finders[kind](locale);
  if (!found) return null;
  const text = cutAtWord(sentenceOf(found.page.text), enough);
  return { ...found, page: { ...found.page, text, seoTitle: "", seoDescription: "" } };
}

type Finder = (locale: Locale) => Promise<SnippetSample | null>;

const product: Finder = async (locale) => {
  const [[best], tree] = await Promise.all([listProductSlugs(locale, 1), categoryTree(locale)]);
  const found = best && (await findProductBySlug(locale, best.slug));
  if (!found) return null;
  const t = translations(locale, "catalog");
  const said = { tree, from: t("price.from"), closing: t("metaClosing") };
  return { path: productPath(locale, found.slug), page: productSnippet(found, locale, said) };
};

// One that stands under another shows every placeholder.
const category: Finder = async (locale) => {
  const tree = await categoryTree(locale);
  const found = tree.find(({ parentId, count }) => parentId !== null && count > 0) ?? tree[0];
  if (!found) return null;
  const t = translations(locale, "catalog");
  const { name, count, description } = found;
  const text = description || t("metaCategory", { name, count });
  const parent = tree.find(({ id }) => id === found.parentId)?.name;
  return {
    path: categoryPath(locale, found.path),
    page: { kind: "category", name, text, closing: t("metaClosing"), values: { parent } },
  };
};

const piece =
  (kind: "article" | "page"): Finder =>
  async (locale) => {
    const [newest] = await listPieceSlugs(locale, kind, 1);
    const found = newest && (await findPiece(locale, kind, newest.slug));
    return found ? { path: piecePath(kind, locale, found.slug), page: pieceSnippet(found) } : null;
  };

const finders: Record<SnippetKind, Finder> = { product, category, article: piece("article"), page: piece("page") };
