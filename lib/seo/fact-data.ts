import type { PeopleAudience, PropertyValue, QuantitativeValue, WarrantyPromise } from "schema-dts";
import type { Fact } from "@/lib/catalog/fact";
import type { FactCode, Unit } from "@/lib/catalog/fact-sets";
import { factWords } from "@/lib/catalog/fact-words";
import type { Locale } from "@/lib/locale";

type Quantity = Exclude<QuantitativeValue, string>;
type Told = {
  material?: string;
  width?: Quantity;
  height?: Quantity;
  depth?: Quantity;
  weight?: Quantity;
  audience?: PeopleAudience;
  additionalProperty?: PropertyValue[];
};

// UN/CEFACT Recommendation 20, common codes.
const unitCodes: Record<Unit, string> = {
  gram: "GRM",
  millilitre: "MLT",
  centimetre: "CMT",
  month: "MON",
  year: "ANN",
  watt: "WTT",
  mah: "E09",
  permille: "NX",
  page: "ZP",
};

/** Facts that schema.org has a property for; the others are told by name. */
const properties: Partial<Record<FactCode, "material" | "width" | "height" | "depth" | "weight">> = {
  material: "material",
  width: "width",
  height: "height",
  depth: "depth",
  weight: "weight",
};

/** Properties of a product that tell its facts. */
export function factData(facts: readonly Fact[], locale: Locale): Told {
  const named = facts.filter(({ code }) => !properties[code] && !["warranty", "gender", "age_group"].includes(code));
  return {
    ...Object.fromEntries(
      facts.flatMap((fact) => {
        const property = properties[fact.code];
        return property ? [[property, fact.kind === "number" ? quantity(fact) : factWords(fact, locale).value]] : [];
      }),
    ),
    ...audienceOf(facts),
    ...(named.length > 0 && { additionalProperty: named.map((fact) => propertyOf(fact, locale)) }),
  };
}

// What Google means by each word, in years: https://support.google.com/merchants/answer/6324463
const ages: Record<string, Pick<Exclude<PeopleAudience, string>, "suggestedMinAge" | "suggestedMaxAge">> = {
  newborn: { suggestedMaxAge: 0.25 },
  infant: { suggestedMinAge: 0.25, suggestedMaxAge: 1 },
  toddler: { suggestedMinAge: 1, suggestedMaxAge: 5 },
  kids: { suggestedMinAge: 5, suggestedMaxAge: 13 },
  adult: { suggestedMinAge: 13 },
};

function audienceOf(facts: readonly Fact[]): Pick<Told, "audience"> {
  const chosen = (code: FactCode): string => {
    const fact = facts.find((one) => one.code === code);
    return fact?.kind === "choice" ? fact.choice : "";
  };
  const [suggestedGender, years] = [chosen("gender"), ages[chosen("age_group")]];
  if (!suggestedGender && !years) return {};
  return { audience: { "@type": "PeopleAudience", ...(suggestedGender && { suggestedGender }), ...years } };
}

/** What an offer promises of its goods, or nothing. */
export function warrantyData(facts: readonly Fact[]): { warranty?: WarrantyPromise } {
  const fact = facts.find(({ code }) => code === "warranty");
  return fact?.kind === "number"
    ? { warranty: { "@type": "WarrantyPromise", durationOfWarranty: quantity(fact) } }
    : {};
}

const quantity = ({ amount, unit }: { amount: number; unit: Unit }): Quantity => ({
  "@type": "QuantitativeValue",
  value: amount,
  unitCode: unitCodes[unit],
});

function propertyOf(fact: Fact, locale: Locale): PropertyValue {
  const { name, value } = factWords(fact, locale);
  if (fact.kind === "number")
    return { "@type": "PropertyValue", name, value: fact.amount, unitCode: unitCodes[fact.unit] };
  // Machines read the month, people its name.
  const told = fact.kind === "month" ? `${fact.year}-${String(fact.month).padStart(2, "0")}` : value;
  return { "@type": "PropertyValue", name, value: told };
}
