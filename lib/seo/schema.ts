import { z } from "zod";
import { id, line } from "@/lib/fields";
import { locales } from "@/lib/locale";
import { cleanLine, toAsciiDigits } from "@/lib/text";
import { localeOfPath, pathOf } from "./audit-address";
import { isRuleName, type RuleName } from "./audit-rules";

/** A page of the shop, as the doctor writes it. */
const path = z
  .string("invalid")
  .max(1_000, "invalid")
  .refine((typed) => typed.startsWith("/") && pathOf(encodeURI(typed), "http://shop.test") !== null, "invalid");
const rule = z.string("invalid").refine((name): name is RuleName => isRuleName(name), "invalid");

export const noInput = z.unknown();
export const runInput = z.object({ runId: id });
export const pageInput = z.object({ path });
export const fixInput = z.object({
  path,
  rule,
  name: z.string("invalid").max(100, "invalid"),
  after: z.string("invalid").max(1_000, "invalid"),
});
export const undoInput = z.object({ id });
export const focusInput = z.object({
  path: path.refine((typed) => localeOfPath(typed) !== null, "invalid"),
  keyword: z
    .string("invalid")
    .default("")
    .pipe(line({ max: 80, min: 0 })),
});

const term = line({ max: 100 }).refine((typed) => /[\p{L}\p{N}]/u.test(typed), "invalid");
const shopLocale = z.enum(locales, "invalid");
export const planInput = z.object({
  text: term,
  locale: shopLocale,
  isPlanned: z.enum(["yes", "no"], "invalid").transform((typed) => typed === "yes"),
});
export const briefInput = z.object({ term, locale: shopLocale });

const fileBytesMax = 1_000_000;
export const importInput = z.object({
  file: z
    .file("csv_missing")
    .refine(({ size }) => size > 0, "csv_missing")
    .refine(({ size }) => size <= fileBytesMax, "body_too_large"),
  /** "2026-11" */
  month: z
    .string("required")
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, "invalid")
    .transform((typed) => new Date(`${typed}-01`)),
  /** dinars for one unit of the file's money */
  rate: z
    .string()
    .default("")
    .transform((typed) => Number(toAsciiDigits(typed.trim() || "1").replace(",", ".")))
    .refine((rate) => rate > 0 && rate < 10_000, "invalid"),
});

const addressMax = 2_000;
const webAddress = z
  .string("required")
  .transform((typed) => cleanLine(typed.slice(0, 5_000)))
  .pipe(z.string().min(1, "required").max(addressMax, "too_long"))
  .transform((typed) => (/^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`))
  .refine((typed) => /^https?:\/\/[^/]+\.[^/]+/i.test(typed) && URL.canParse(typed), "rival_address_invalid")
  .transform((typed) => {
    const url = new URL(typed);
    url.hash = "";
    return url.href;
  })
  .refine((href) => href.length <= addressMax, "too_long");
const ownProduct = z
  .string()
  .default("")
  .transform((typed) => cleanLine(typed.slice(0, 2_000)));
export const rivalInput = z.object({ url: webAddress, product: ownProduct });
export const rivalIdInput = z.object({ id });
export const pairInput = z.object({ id, product: ownProduct });
export const newsInput = z.object({ lastId: id });
