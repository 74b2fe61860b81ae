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
