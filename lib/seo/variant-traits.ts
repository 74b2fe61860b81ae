import type { ProductOption } from "@/lib/catalog/product";
import type { Choices } from "@/lib/catalog/variant-choice";

/** Properties by which Google tells variants apart. */
type Trait = "color" | "material" | "pattern" | "size";

const known: Record<string, Trait> = { colour: "color", material: "material", pattern: "pattern", size: "size" };

/** The property of each option: its own where there is one; the first of the others (weight, age, volume) is a size. */
function traitsOf(options: readonly ProductOption[]): Map<string, Trait> {
  const traits = new Map<string, Trait>();
  for (const { code } of options) if (known[code]) traits.set(code, known[code]);
  const sizeless = options.find(({ code }) => !known[code]);
  if (sizeless && ![...traits.values()].includes("size")) traits.set(sizeless.code, "size");
  return traits;
}

export const variesBy = (options: readonly ProductOption[]): string[] =>
  [...traitsOf(options).values()].map((trait) => `https://schema.org/${trait}`);

/** What was chosen, in words: { color: "أحمر", size: "42" }; options without a property of their own are told by name. */
export function variantTraits(options: readonly ProductOption[], choices: Choices) {
  const traits = traitsOf(options);
  const chosen = options.map(({ code, name, values }) => ({
    trait: traits.get(code),
    name,
    value: values.find((value) => value.code === choices[code])?.name ?? "",
  }));
  const others = chosen.filter(({ trait, value }) => !trait && value);
  return {
    ...(Object.fromEntries(chosen.flatMap(({ trait, value }) => (trait && value ? [[trait, value]] : []))) as Partial<
      Record<Trait, string>
    >),
    ...(others.length > 0 && {
      additionalProperty: others.map(({ name, value }) => ({ "@type": "PropertyValue" as const, name, value })),
    }),
  };
}
