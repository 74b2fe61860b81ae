import type { StoredFact } from "@/lib/catalog/fact";

/** What feeds read of a product: both languages, since the names of its pictures are French in either. */
export type FeedProduct = {
  id: number;
  status: string;
  categoryId: number;
  brand: string;
  mpn: string;
  translations: { locale: string; title: string; slug: string; description: string }[];
  images: { position: number; valueCode: string | null; media: { key: string; width: number; height: number } }[];
  facts: StoredFact[];
  options: (Named & { values: (Named & { id: number })[] })[];
  variants: FeedVariant[];
  /** sold once and no more; told only to who asks for changes */
  retired?: FeedVariant[];
};
type FeedVariant = {
  id: number;
  sku: string;
  price: number;
  compareAt: number | null;
  stock: number;
  gtin: string;
  values: { valueId: number }[];
};
type Named = { code: string; nameAr: string; nameFr: string };
