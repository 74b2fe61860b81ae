import { z } from "zod";
import { id, line } from "@/lib/fields";
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
