import { z } from "zod";
import { id } from "@/lib/fields";
import { toAsciiDigits } from "@/lib/text";
import type { StoredFact } from "./fact";
import { type FactCode, type FactKind, factCodes, kindOf } from "./fact-sets";
import { optionalLine, pairOf, seenAt } from "./input-fields";
import { sizeChart } from "./size-chart-input";

type Value = Omit<StoredFact, "code">;
const nothing: Value = { number: null, choice: "", textAr: "", textFr: "" };
type Read = { value: Value | null } | { fault: string };

/** One field of the form; empty = the fact is not told. */
function fieldOf(kind: FactKind) {
  if (kind.kind === "text") return bothTexts(kind.max);
  return z
    .string("invalid")
    .default("")
    .transform((typed, check) => {
      const plain = toAsciiDigits(typed.slice(0, 40)).trim();
      const read: Read = plain === "" ? { value: null } : readers[kind.kind](plain, kind);
      if ("value" in read) return read.value;
      check.issues.push({ code: "custom", message: read.fault, input: typed });
      return z.NEVER;
    });
}

const bothTexts = (max: number) =>
  pairOf(optionalLine(max))
    .default({ ar: "", fr: "" })
    .superRefine(({ ar, fr }, check) => {
      // Half of the shop's readers would see a gap.
      for (const [locale, own, other] of [
        ["ar", ar, fr],
        ["fr", fr, ar],
      ] as const)
        if (own === "" && other !== "") check.addIssue({ code: "custom", path: [locale], message: "required" });
    })
    .transform(({ ar, fr }): Value | null => (ar && fr ? { ...nothing, textAr: ar, textFr: fr } : null));

const readers: Record<Exclude<FactKind["kind"], "text">, (plain: string, kind: FactKind) => Read> = {
  number: readNumber,
  month: readMonth,
  choice: (plain, kind) =>
    kind.kind === "choice" && kind.choices.includes(plain)
      ? { value: { ...nothing, choice: plain } }
      : { fault: "invalid" },
};

function readNumber(plain: string, kind: FactKind): Read {
  if (kind.kind !== "number") return { fault: "number_invalid" };
  const [, whole, part = ""] = /^(\d{1,9})(?:[.,٫](\d{1,3}))?$/.exec(plain.replace(/\s/g, "")) ?? [];
  if (whole === undefined || part.replace(/0+$/, "").length > kind.decimals) return { fault: "number_invalid" };
  const number = Number(whole + part.slice(0, kind.decimals).padEnd(kind.decimals, "0"));
  if (number === 0) return { fault: "number_too_small" };
  return number > kind.max * 10 ** kind.decimals ? { fault: "number_too_large" } : { value: { ...nothing, number } };
}

// Browsers without a field for months hand over what was typed: "2027-03", "03/2027".
function readMonth(plain: string): Read {
  const [, year, month] = /^(20\d\d)[-/.](\d{1,2})$/.exec(plain) ?? [];
  const [, monthFirst, yearLast] = /^(\d{1,2})[-/.](20\d\d)$/.exec(plain) ?? [];
  const number = Number(year ?? yearLast) * 100 + Number(month ?? monthFirst);
  const isMonth = number % 100 >= 1 && number % 100 <= 12;
  return isMonth ? { value: { ...nothing, number } } : { fault: "month_invalid" };
}

const fields = Object.fromEntries(factCodes.map((code) => [code, fieldOf(kindOf(code))])) as Record<
  FactCode,
  ReturnType<typeof fieldOf>
>;

/** Facts by code, to the rows that are kept; and the sizes, where they are the product's own. */
export const productFactsInput = z.object({
  id,
  seenAt,
  facts: z
    .object(fields, "invalid")
    .prefault({})
    .transform((facts) =>
      factCodes.flatMap((code): StoredFact[] => {
        const value = facts[code];
        return value ? [{ code, ...value }] : [];
      }),
    ),
  sizeChart,
});
