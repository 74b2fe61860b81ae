import { z } from "zod";
import { id, line, optionalText, text } from "@/lib/fields";
import type { Locale } from "@/lib/locale";
import { toAsciiDigits } from "@/lib/text";
import { cuesOf, secondsOfClock } from "./captions";
import { fileId, slugField } from "./form-fields";
import { listPagePath } from "./list-page";
import { mediaKey } from "./stored-picture";

export const filmsPath = (locale: Locale, page = 1): string => listPagePath(`/${locale}/videos`, page);
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

const percent = z
  .string()
  .default("")
  .transform((typed, check) => {
    const digits = toAsciiDigits(typed.slice(0, 20)).trim();
    if (digits === "") return null;
    if (/^\d{1,3}$/.test(digits) && Number(digits) <= 100) return Number(digits);
    check.issues.push({ code: "custom", message: "percent_unclear", input: typed });
    return z.NEVER;
  });

const spot = z
  .object({ from: clock, to: clock, productId: id, x: percent, y: percent })
  .refine(({ from, to }) => to > from, { path: ["to"], error: "time_reversed" })
  .check(({ value: { x, y }, issues }) => {
    if ((x === null) === (y === null)) return;
    issues.push({ code: "custom", path: [x === null ? "x" : "y"], message: "place_half", input: null });
  });

// Rows of the form that name no product were left empty; they keep their place, so that a refusal stands beside its row.
const rowsOf = (rows: unknown): unknown[] =>
  typeof rows === "object" && rows !== null ? Object.values(rows).map((row) => (row?.productId ? row : null)) : [];

// What a browser could not measure is not known.
const pixels = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .nullable()
  .default(null)
  .catch(null);

export const filmInput = z.object({
  id: id.optional(),
  fileId,
  posterKey: mediaKey,
  width: pixels,
  height: pixels,
  ar: words,
  fr: words,
  spots: z.preprocess(
    rowsOf,
    z
      .array(spot.nullable())
      .max(spotsMax, "too_many_lines")
      .transform((rows) => rows.filter((row) => row !== null)),
  ),
});
export type FilmInput = z.output<typeof filmInput>;

const seconds = z.int().min(0);
const place = z.int().min(0).max(100).nullable();
const length = z.int().positive().nullable();

/** What a save of a film held, as it is kept. */
export const filmContent = z.object({
  ...{ fileId, posterKey: mediaKey, width: length, height: length, ar: words, fr: words },
  spots: z
    .array(z.object({ from: seconds, to: seconds, productId: z.int().positive(), x: place, y: place }))
    .max(spotsMax),
});
