import { z } from "zod";
import { linkField } from "@/lib/content/safe-link";
import { mediaKey } from "@/lib/content/stored-picture";
import { id, line } from "@/lib/fields";
import { parseDinars } from "@/lib/money";
import { cleanLine } from "@/lib/text";
import { isBoardSize } from "./board-size";

const costMax = 2_000_000_000;

/** Dinars as typed to centimes; empty = nothing was paid. Errors: "amount_invalid", "number_too_large". */
const cost = z
  .string()
  .default("")
  .transform((typed, check) => {
    if (typed.trim() === "") return 0;
    const centimes = parseDinars(typed.slice(0, 32));
    if (centimes !== null && centimes <= costMax) return centimes;
    const message = centimes === null ? "amount_invalid" : "number_too_large";
    check.issues.push({ code: "custom", message, input: typed });
    return z.NEVER;
  });

/** A day as a date field sends it; empty = open. */
const day = z
  .union([z.literal("").transform(() => null), z.iso.date("invalid_date").transform((typed) => new Date(typed))], {
    error: "invalid_date",
  })
  .default(null)
  .refine((date) => !date || (date.getUTCFullYear() >= 2020 && date.getUTCFullYear() <= 2100), "invalid_date");

/** A word of a link's query: letters, digits and what joins them. */
const campaign = z
  .string()
  .default("")
  .transform((typed) => cleanLine(typed).toLowerCase())
  .pipe(
    z.union(
      [z.literal(""), z.string().regex(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._-]{0,39}$/u, "campaign_unfit")],
      "campaign_unfit",
    ),
  );

export const boardInput = z
  .object({
    /** absent = a new one */
    id: id.optional(),
    name: line({ max: 80 }),
    place: line({ max: 80 }),
    campaign,
    page: linkField,
    /** key of a stored picture, "" = the product's */
    pictureKey: z.union([z.literal(""), mediaKey], "picture_missing").default(""),
    title: line({ max: 60 }),
    line: line({ max: 90, min: 0 }).default(""),
    button: line({ max: 20 }),
    hasPrice: z
      .literal("on")
      .optional()
      .transform((box) => box === "on"),
    startsOn: day,
    endsOn: day,
    cost,
  })
  .check(({ value, issues }) => {
    if (value.startsOn && value.endsOn && value.endsOn < value.startsOn)
      issues.push({ code: "custom", path: ["endsOn"], message: "time_reversed", input: value });
  });
export type BoardInput = z.output<typeof boardInput>;

export const boardIdInput = z.object({ id });

/** "pictures.zip", or a size: "300x250.zip". */
export const boardDownload = z.object({
  id,
  file: z
    .string("invalid")
    .regex(/^[\dx]{5,9}\.zip$|^pictures\.zip$/, "invalid")
    .transform((name) => name.replace(".zip", ""))
    .refine((what) => what === "pictures" || isBoardSize(what), "invalid"),
});
