export const productStatuses = ["draft", "published", "archived"] as const;
export type ProductStatus = (typeof productStatuses)[number];

const nextStatuses: Record<ProductStatus, readonly ProductStatus[]> = {
  draft: ["published", "archived"],
  published: ["draft", "archived"],
  archived: ["draft"],
};

export const isProductStatus = (value: unknown): value is ProductStatus =>
  productStatuses.some((status) => status === value);

export const canBecome = (from: string, to: ProductStatus): boolean =>
  isProductStatus(from) && nextStatuses[from].includes(to);
