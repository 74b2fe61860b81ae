import { formatMonth } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import type { Fact } from "./fact";
import type { Unit } from "./fact-sets";

/** A fact in words: "الوزن الصافي", "1.5 كغ". */
export const factWords = (fact: Fact, locale: Locale): { name: string; value: string } => ({
  name: translations(locale, "catalog.facts")(`name.${fact.code}`),
  value: wordsOf(fact, locale),
});

function wordsOf(fact: Fact, locale: Locale): string {
  const t = translations(locale, "catalog.facts");
  if (fact.kind === "text") return fact.text;
  if (fact.kind === "choice") return t(`choice.${fact.code}.${fact.choice}`);
  // The middle of the month is that month in every time zone.
  if (fact.kind === "month") return formatMonth(new Date(Date.UTC(fact.year, fact.month - 1, 15)), locale);
  const { unit, count } = inLargeUnit(fact.unit, fact.amount);
  return t(`unit.${unit}`, { count });
}

const large: Partial<Record<Unit, "kilogram" | "litre">> = { gram: "kilogram", millilitre: "litre" };

function inLargeUnit(unit: Unit, amount: number) {
  const name = large[unit];
  return name && amount >= 1_000 ? { unit: name, count: amount / 1_000 } : { unit, count: amount };
}
