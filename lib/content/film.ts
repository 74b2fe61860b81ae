import { z } from "zod";
import { id, line, optionalText, text } from "@/lib/fields";
import type { Locale } from "@/lib/locale";
import { toAsciiDigits } from "@/lib/text";
import { cuesOf, secondsOfClock } from "./captions";
import { fileId, slugField } from "./form-fields";
import { mediaKey } from "./stored-picture";

export const filmsPath = (locale: Locale): string => `/${locale}/videos`;
export const filmPath = (locale: Locale, slug: string): string => `/${locale}/videos/${slug}`;
export const captionsPath = (filmId: number, locale: Locale): string => `/media/captions/${filmId}-${locale}.vtt`;

/** Products that a film can name. */
export const spotsMax = 8;

const words = z.object({
  title: line({ max: 100 }),
  slug: slugField,
  text: text({ max: 2_000 }),
  captions: optionalText({ max: 20_000 }).refine((typed) => typed === "" || cuesOf(typed) !== null, "captions_broken"),
  transcript: optionalText({ max: 20_000 }),
});

const clock = z
  .string()
  .default("")
  .transform((typed, check) => {
    const seconds = secondsOfClock(toAsciiDigits(typed.slice(0, 20)));
    if (seconds !== null) return seconds;
    check.issues.push({ code: "custom", message: "time_unclear", input: typed });
    return z.NEVER;
  });

const spot = z
  .object({ from: clock, to: clock, productId: id })
  .refine(({ from, to }) => to > from, { path: ["to"], error: "time_reversed" });

// Rows of the form that name no product were left empty.
const filledRows = (rows: unknown): unknown[] =>
  typeof rows === "object" && rows !== null ? Object.values(rows).filter((row) => row?.productId) : [];

export const filmInput = z.object({
  id: id.optional(),
  fileId,
  posterKey: mediaKey,
  ar: words,
  fr: words,
  spots: z.preprocess(filledRows, z.array(spot).max(spotsMax, "too_many_lines")),
});
export type FilmInput = z.output<typeof filmInput>;
