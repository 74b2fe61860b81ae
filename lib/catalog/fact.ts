import { type Locale, pick } from "@/lib/locale";
import { type FactCode, factCodes, isFactCode, kindOf, type Unit } from "./fact-sets";

/** A row of ProductFact: exactly one of number, choice and the pair of texts is there. A month is the number 202703. */
export type StoredFact = {
  code: string;
  number: number | null;
  choice: string;
  textAr: string;
  textFr: string;
};

/** A fact in one language; `amount` in its unit, `month` from 1. */
export type Fact = { code: FactCode } & (
  | { kind: "text"; text: string }
  | { kind: "number"; amount: number; unit: Unit }
  | { kind: "month"; year: number; month: number }
  | { kind: "choice"; choice: string }
);

/** In the order in which pages tell them; what the shop no longer knows is left out. */
export function factsOf(rows: readonly StoredFact[], locale: Locale): Fact[] {
  const facts = rows.flatMap((row) => factOf(row, locale) ?? []);
  return facts.sort((one, other) => factCodes.indexOf(one.code) - factCodes.indexOf(other.code));
}

function factOf({ code, number, choice, textAr, textFr }: StoredFact, locale: Locale): Fact | null {
  if (!isFactCode(code)) return null;
  const kind = kindOf(code);
  if (kind.kind === "text") return textAr && textFr ? { code, kind: "text", text: pick(locale, textAr, textFr) } : null;
  if (kind.kind === "choice") return kind.choices.includes(choice) ? { code, kind: "choice", choice } : null;
  if (number === null) return null;
  if (kind.kind === "number") return { code, kind: "number", amount: number / 10 ** kind.decimals, unit: kind.unit };
  return { code, kind: "month", year: Math.floor(number / 100), month: number % 100 };
}

/** What search finds a product by. */
export const searchedTexts = (rows: readonly StoredFact[]): string[] =>
  rows.flatMap(({ code, textAr, textFr }) => {
    const kind = isFactCode(code) ? kindOf(code) : null;
    return kind?.kind === "text" && kind.isSearched ? [textAr, textFr] : [];
  });

/** The value of a field of the form: "12.5", "2027-03", a code of a choice; texts have two fields of their own. */
export function typedFact({ code, number, choice }: StoredFact): string {
  const kind = isFactCode(code) ? kindOf(code) : null;
  if (kind?.kind === "choice") return choice;
  if (number === null) return "";
  if (kind?.kind === "number") return String(number / 10 ** kind.decimals);
  return `${Math.floor(number / 100)}-${String(number % 100).padStart(2, "0")}`;
}
