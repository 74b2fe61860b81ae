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
import { partsOf, productIdsIn } from "../block-needs";
import { type FilmView, listFilmsOf } from "./films";
import { type GuideView, listGuidesOf } from "./guides";

/** What blocks show that is kept elsewhere: cards, films and guides by their ids, and the shelf of each block by the block's. */
export type BlockGoods = {
  cards: Record<number, ProductCard>;
  shelves: Record<string, ProductCard[]>;
  films: Record<number, FilmView>;
  guides: Record<number, GuideView>;
};

/** The goods of a body: one statement for each kind of thing that is named in it, one for each shelf that fills itself. */
export async function goodsOf(locale: Locale, blocks: readonly Block[]): Promise<BlockGoods> {
  const [films, guides] = await Promise.all([
    listFilmsOf(
      locale,
      partsOf(blocks, "film").map(({ filmId }) => filmId),
    ),
    listGuidesOf(
      locale,
      partsOf(blocks, "guide").map(({ guideId }) => guideId),
    ),
  ]);
  const seen = films.flatMap(({ spots }) => spots.map(({ productId }) => productId));
  const cards = byId(await listCardsOf(locale, [...new Set([...productIdsIn(blocks), ...seen])]));
  const filled = await Promise.all(
    partsOf(blocks, "products").map(async (shelf) => [shelf.id, await fill(locale, shelf, cards)] as const),
  );
  return { cards, shelves: Object.fromEntries(filled), films: byId(films), guides: byId(guides) };
}

const byId = <T extends { id: number }>(things: readonly T[]): Record<number, T> =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));

async function fill(
  locale: Locale,
  shelf: BlockOf<"products">,
  cards: Record<number, ProductCard>,
): Promise<ProductCard[]> {
  if (shelf.from === "picked") return shelf.productIds.flatMap((id) => cards[id] ?? []);
  if (shelf.from === "new") return listNewProducts(locale, shelf.count);
  if (shelf.from === "best") return listBestSellers(locale, shelf.count);
  const tree = await categoryTree(locale);
  const categoryIds = shelf.categoryId ? branchIds(tree, shelf.categoryId) : [];
  return categoryIds.length > 0 ? listRelatedProducts(locale, { id: 0, categoryIds }, shelf.count) : [];
}
