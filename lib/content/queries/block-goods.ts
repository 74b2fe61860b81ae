import "server-only";
import { branchIds } from "@/lib/catalog/category-tree";
import type { ProductCard } from "@/lib/catalog/product-card";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import {
  listBestSellers,
  listCardsOf,
  listNewProducts,
  listRelatedProducts,
} from "@/lib/catalog/queries/product-cards";
import type { Locale } from "@/lib/locale";
import type { Block, BlockOf } from "../block";
import { type BlockGoods, productIdsIn } from "../block-needs";

/** The products that a body shows: one statement for all that are named, one for each shelf that fills itself. */
export async function goodsOf(locale: Locale, blocks: readonly Block[]): Promise<BlockGoods> {
  const shelves = blocks.filter((part) => part.type === "products");
  const cards = await listCardsOf(locale, productIdsIn(blocks));
  const byId = Object.fromEntries(cards.map((card) => [card.id, card]));
  const filled = await Promise.all(shelves.map(async (shelf) => [shelf.id, await fill(locale, shelf, byId)] as const));
  return { cards: byId, shelves: Object.fromEntries(filled) };
}

async function fill(
  locale: Locale,
  shelf: BlockOf<"products">,
  byId: Record<number, ProductCard>,
): Promise<ProductCard[]> {
  if (shelf.from === "picked") return shelf.productIds.flatMap((id) => byId[id] ?? []);
  if (shelf.from === "new") return listNewProducts(locale, shelf.count);
  if (shelf.from === "best") return listBestSellers(locale, shelf.count);
  const tree = await categoryTree(locale);
  const categoryIds = shelf.categoryId ? branchIds(tree, shelf.categoryId) : [];
  return categoryIds.length > 0 ? listRelatedProducts(locale, { id: 0, categoryIds }, shelf.count) : [];
}
