import { type Fact, factsOf, type StoredFact } from "@/lib/catalog/fact";
import type { FactCode } from "@/lib/catalog/fact-sets";
import { factWords } from "@/lib/catalog/fact-words";
import type { Locale } from "@/lib/locale";

export type FeedFacts = {
  material: string;
  /** of lib/catalog/fact-sets.ts; "" = not said */
  gender: string;
  ageGroup: string;
  details: { name: string; value: string }[];
  /** what the price is for, and what shops compare it by: "250g" and "1kg"; null where it is not sold by measure */
  unitPricing: { measure: string; base: string } | null;
};

/** What feeds tell of a product's facts. */
export function feedFacts(
  { facts, options }: { facts: readonly StoredFact[]; options: readonly { code: string }[] },
  locale: Locale,
): FeedFacts {
  const told = factsOf(facts, locale);
  const material = told.find(({ code }) => code === "material");
  return {
    material: material?.kind === "text" ? material.text : "",
    gender: choiceOf(told, "gender"),
    ageGroup: choiceOf(told, "age_group"),
    details: told
      .filter(({ code }) => !["material", "gender", "age_group"].includes(code))
      .map((fact) => factWords(fact, locale)),
    // Where shoppers choose the weight, one figure cannot be true of every variant.
    unitPricing: options.some(({ code }) => code === "weight" || code === "volume") ? null : unitPricingOf(facts),
  };
}

function choiceOf(told: readonly Fact[], code: FactCode): string {
  const fact = told.find((one) => one.code === code);
  return fact?.kind === "choice" ? fact.choice : "";
}

function unitPricingOf(facts: readonly StoredFact[]): FeedFacts["unitPricing"] {
  const net = facts.find(({ code }) => code === "net_weight" || code === "net_volume");
  if (!net?.number) return null;
  const [small, large] = net.code === "net_weight" ? ["g", "kg"] : ["ml", "l"];
  const base = net.number >= 250 ? `1${large}` : net.number >= 10 ? `100${small}` : `1${small}`;
  return { measure: `${net.number}${small}`, base };
}
