import { isProductStatus, type ProductStatus } from "./product-status";

export const stockStates = ["in", "low", "out", "wanted"] as const;
export type StockState = (typeof stockStates)[number];

export type ProductFilter = {
  q: string;
  status: ProductStatus | null;
  categoryId: number | null;
  stock: StockState | null;
  /** from 1 */
  page: number;
};
export const adminPageSize = 25;

/** The filter of an address; whatever is unknown there is as if it were absent. */
export function productFilterOf(query: Record<string, string>): ProductFilter {
  return {
    q: (query.q ?? "").slice(0, 80),
    status: isProductStatus(query.status) ? query.status : null,
    categoryId: wholeOf(query.category),
    stock: stockStates.find((state) => state === query.stock) ?? null,
    page: Math.min(wholeOf(query.page) ?? 1, 1_000),
  };
}

/** The filter as it stands in the address, without the page. */
export const queryOfFilter = ({ q, status, categoryId, stock }: ProductFilter): Record<string, string> => ({
  ...(q && { q }),
  ...(status && { status }),
  ...(categoryId && { category: String(categoryId) }),
  ...(stock && { stock }),
});

const wholeOf = (text: string | undefined): number | null =>
  text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
