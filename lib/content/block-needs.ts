import type { ProductCard } from "@/lib/catalog/product-card";
import type { Block } from "./block";

/** What blocks show of the catalogue: cards by product, and the shelf of each block by its id. */
export type BlockGoods = { cards: Record<number, ProductCard>; shelves: Record<string, ProductCard[]> };

export const noGoods: BlockGoods = { cards: {}, shelves: {} };

/** Every product that texts and hand-picked shelves name. */
export function productIdsIn(blocks: readonly Block[]): number[] {
  const ids = blocks.flatMap((part) => {
    if (part.type === "products") return part.from === "picked" ? part.productIds : [];
    if (part.type !== "text") return [];
    return part.doc.content.flatMap((node) => (node.type === "product" ? [node.attrs.productId] : []));
  });
  return [...new Set(ids)];
}

/** Countdowns that are over are gone; everything else stays. */
export const stillOn = (blocks: readonly Block[], now: Date): Block[] =>
  blocks.filter((part) => part.type !== "countdown" || new Date(part.endsAt) > now);
