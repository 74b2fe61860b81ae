import { z } from "zod";
import { toAsciiDigits } from "@/lib/text";

/** A number of Google's taxonomy as typed or pasted ("1604 - Vêtements"); empty = that of the category above. */
export const googleCategory = z
  .string()
  .max(300, "too_long")
  .transform((typed, check) => {
    if (typed.trim() === "") return null;
    const [digits] = toAsciiDigits(typed).match(/^\s*[1-9]\d{0,5}\b/) ?? [];
    if (digits) return Number(digits);
    check.issues.push({ code: "custom", message: "google_category_invalid", input: typed });
    return z.NEVER;
  });
