import type { Locale } from "@/lib/locale";
import type { Fact } from "./fact";
import type { Picture } from "./product-card";
import type { SizeChart } from "./size-chart";
import type { ChoiceVariant } from "./variant-choice";

export type ProductOption = {
  code: string;
  name: string;
  values: { code: string; name: string; swatch: string | null }[];
};
export type ProductVariant = ChoiceVariant & { sku: string; gtin: string };

/** A published product as its page shows it, in one language; prices in centimes. */
export type Product = {
  id: number;
  categoryId: number;
  title: string;
  slug: string;
  description: string;
  /** what search engines show; "" = made from title and description */
  seoTitle: string;
  seoDescription: string;
  brand: string;
  mpn: string;
  /** its slug in each language it has */
  slugs: Partial<Record<Locale, string>>;
  /** `caption`: a sentence for readers, may be empty; `valueCode`: the option value a picture shows */
  pictures: (Picture & { caption: string; valueCode: string | null })[];
  options: ProductOption[];
  variants: ProductVariant[];
  facts: Fact[];
  /** of its category or the one above */
  sizeChart: SizeChart | null;
};

/** What was chosen, in words: "أبيض، 42". */
export function choiceLabel({ options }: Product, variant: ProductVariant, locale: Locale): string {
  const names = options.flatMap(
    ({ code, values }) => values.find((value) => value.code === variant.choices[code])?.name ?? [],
  );
  return names.join(locale === "ar" ? "، " : ", ");
}
