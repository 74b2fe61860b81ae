import { z } from "zod";
import { normalizePhone } from "./phone";
import { cleanLine, cleanText, lengthOf, toAsciiDigits } from "./text";

/** A required line of text, cleaned; errors: "required", "too_short", "too_long". */
export const line = ({ max, min = 1 }: { max: number; min?: number }) =>
  z
    .string("required")
    .transform(cleanLine)
    .check((check) => refuseLength(check, min, max));

/** Text of several lines, cleaned, empty when absent; error: "too_long". */
export const optionalText = ({ max }: { max: number }) =>
  z
    .string()
    .default("")
    .transform(cleanText)
    .check((check) => refuseLength(check, 0, max));

/** A required text of several lines, cleaned. */
export const text = ({ max, min = 1 }: { max: number; min?: number }) =>
  z
    .string("required")
    .transform(cleanText)
    .check((check) => refuseLength(check, min, max));

/** An Algerian phone in any spelling, to E.164; errors are those of normalizePhone. */
export const phoneField = z.string("phone_required").transform((typed, check) => {
  const phone = normalizePhone(typed.slice(0, 64));
  if (phone.ok) return phone.value;
  check.issues.push({ code: "custom", message: phone.error, input: typed });
  return z.NEVER;
});

// Coercion alone would read [1] and true as one, and an empty list as zero.
const number = z
  .union(
    [
      z
        .string()
        .transform(toAsciiDigits)
        .pipe(z.string().regex(/^\s*-?\d{1,15}\s*$/)),
      z.number(),
    ],
    "invalid",
  )
  .pipe(z.coerce.number<string | number>("invalid").int("invalid"));

/** A positive database id that arrives as text or number. */
export const id = number.pipe(z.number().min(1, "invalid").max(2_147_483_647, "invalid"));

/** Units of one line. */
export const quantity = number.pipe(z.number().min(1, "quantity_too_small").max(20, "quantity_too_large"));

/** A base64url token of 32 bytes. */
export const token = z.string("invalid").regex(/^[\w-]{43}$/, "invalid");

type LengthCheck = {
  value: string;
  issues: { push: (issue: { code: "custom"; message: string; input: string }) => unknown };
};

function refuseLength({ value, issues }: LengthCheck, min: number, max: number): void {
  const length = lengthOf(value);
  const message = length > max ? "too_long" : length === 0 && min > 0 ? "required" : length < min ? "too_short" : null;
  if (message) issues.push({ code: "custom", message, input: value });
}

/** The first error code of each field, keyed by the field's path. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[issue.path.join(".")] ??= isCode(issue.message) ? issue.message : "invalid";
  return errors;
}

// zod's own English sentences never reach people.
const isCode = (message: string): boolean => /^[a-z_]+$/.test(message);
