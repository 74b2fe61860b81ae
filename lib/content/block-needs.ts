import type { Block, BlockOf } from "./block";

/** Every product that texts and hand-picked shelves name. */
export function productIdsIn(blocks: readonly Block[]): number[] {
  const ids = blocks.flatMap((part) => {
    if (part.type === "products") return part.from === "picked" ? part.productIds : [];
    if (part.type !== "text") return [];
    return part.doc.content.flatMap((node) => (node.type === "product" ? [node.attrs.productId] : []));
  });
  return [...new Set(ids)];
}

/** Parts of one kind. */
export const partsOf = <T extends Block["type"]>(blocks: readonly Block[], type: T): BlockOf<T>[] =>
  blocks.filter((part): part is BlockOf<T> => part.type === type);

/** Countdowns that are over are gone; everything else stays. */
export const stillOn = (blocks: readonly Block[], now: Date): Block[] =>
  blocks.filter((part) => part.type !== "countdown" || new Date(part.endsAt) > now);

type Found = { shelves: Record<string, readonly unknown[]>; films: object; guides: object };

/** What there is something to show of: a film or guide that was taken back leaves no hole, nor does an empty shelf. */
export const withSubstance = (blocks: readonly Block[], { shelves, films, guides }: Found): Block[] =>
  blocks.filter((part) => {
    if (part.type === "film") return part.filmId in films;
    if (part.type === "guide") return part.guideId in guides;
    return part.type !== "products" || (shelves[part.id]?.length ?? 0) > 0;
  });
