import { z } from "zod";
import { wilayaOf } from "@/lib/geography/geography";
import { parseDinars } from "@/lib/money";

// Empty = not offered. parseDinars already refuses signs, letters and absurd amounts.
const price = z
  .string()
  .default("")
  .transform((typed, check) => {
    if (typed.trim() === "") return null;
    const centimes = parseDinars(typed.slice(0, 32));
    if (centimes !== null && centimes <= 10_000_000) return centimes;
    check.issues.push({ code: "custom", message: "amount_invalid", input: typed });
    return z.NEVER;
  });

const days = z.coerce.number("invalid").int("invalid").min(0, "invalid").max(60, "invalid");

/** What the merchant types for one wilaya; prices in dinars, empty when not offered. */
export const rateInput = z
  .object({
    wilayaCode: z.string().refine((code) => wilayaOf(code) !== null, "invalid"),
    home: price,
    desk: price,
    daysMin: days,
    daysMax: days,
  })
  .refine((rate) => rate.daysMin <= rate.daysMax, { message: "days_reversed", path: ["daysMax"] });

export type RateInput = z.infer<typeof rateInput>;

/** The whole table as posted: rates.<code>.<column>. */
export const ratesInput = z.object({
  rates: z
    .record(z.string().max(3), z.record(z.string().max(10), z.string().max(32, "too_long")))
    .transform((rows) =>
      Object.fromEntries(Object.entries(rows).map(([wilayaCode, row]) => [wilayaCode, { ...row, wilayaCode }])),
    )
    .pipe(z.record(z.string(), rateInput)),
});

const signedDinars = z
  .string("required")
  .max(32, "amount_invalid")
  .transform((typed, check) => {
    const sign = /^\s*[-−]/.test(typed) ? -1 : 1;
    const centimes = parseDinars(typed.replace(/^\s*[-−+]/, ""));
    if (centimes && centimes <= 10_000_000) return sign * centimes;
    check.issues.push({ code: "custom", message: "amount_invalid", input: typed });
    return z.NEVER;
  });

/** One change for many wilayas: so much more or less, at home, at the desk or both; `from` = only those that pay this at home now (a carrier's zone). */
export const raiseInput = z.object({
  amount: signedDinars,
  modes: z.enum(["both", "home", "desk"], "invalid"),
  from: z
    .union(
      [z.literal("").transform(() => null), z.coerce.number("invalid").int("invalid").min(0, "invalid")],
      "invalid",
    )
    .default(null),
});
