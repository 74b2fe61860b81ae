import { z } from "zod";
import { metrics } from "./vital";

const word = z.string("invalid").max(120, "invalid").default("");
const measure = z
  .number("invalid")
  .min(0, "invalid")
  .transform((value) => Math.round(Math.min(value, 60_000)))
  .optional();

/** What a browser tells of one page view: its kind, its line and its speed, and where it came from when that was not the shop. Nothing of it names anybody. */
export const visitInput = z.object({
  /** the first word of the path after the language */
  page: word,
  network: word,
  lcp: measure,
  inp: measure,
  cls: measure,
  ttfb: measure,
  /** only of a visit's first page: where it began, and the host before it ("" = none) */
  path: z.string("invalid").max(1_000, "invalid").optional(),
  from: z.string("invalid").max(300, "invalid").default(""),
  utmSource: word,
  utmMedium: word,
});
export type VisitTold = z.output<typeof visitInput>;

/** The measures that a browser gave. */
export const measuresOf = (told: VisitTold) =>
  metrics.flatMap((metric) => {
    const value = told[metric];
    return value === undefined ? [] : [{ metric, value }];
  });
