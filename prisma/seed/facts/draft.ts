import { productFactsInput } from "@/lib/catalog/fact-input";
import type { FactCode } from "@/lib/catalog/fact-sets";
import type { Both } from "../demo-types";

/** Numbers in their unit, months as "2027-03", choices by their code; by the key of the product. */
export type DraftFacts = Record<string, Partial<Record<FactCode, number | string | Both>>>;

export const both = (ar: string, fr: string): Both => ({ ar, fr });

/** The same way in as the editor's form, so that the demo says nothing a merchant could not. */
export const factRows = (facts: DraftFacts[string]) =>
  productFactsInput.parse({
    id: 1,
    seenAt: 0,
    facts: Object.fromEntries(
      Object.entries(facts).map(([code, value]) => [code, typeof value === "number" ? String(value) : value]),
    ),
  }).facts;
