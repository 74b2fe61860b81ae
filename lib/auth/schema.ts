import { z } from "zod";
import { line } from "@/lib/fields";
import { locales } from "@/lib/locale";
import { toAsciiDigits } from "@/lib/text";
import { isWeakPassword } from "./password-strength";
import { roles } from "./permissions";

/** Lower case, so that one person has one account. */
export const email = z
  .string("required")
  .trim()
  .toLowerCase()
  .min(1, "required")
  .max(254, "too_long")
  .pipe(z.email("email_invalid"));

/** A new password; one that exists is only ever compared. */
export const newPassword = z
  .string("required")
  .min(10, "password_too_short")
  .max(128, "too_long")
  .refine((typed) => !isWeakPassword(typed), "password_too_common");

export const signInInput = z.object({
  email: line({ max: 254 }).transform((typed) => typed.toLowerCase()),
  password: z.string("required").min(1, "required").max(128, "too_long"),
  next: z.string().max(500).optional(),
});

export const localeInput = z.object({ locale: z.enum(locales, "invalid"), back: z.string().max(500).optional() });
export const nothing = z.unknown().transform(() => null);

const userId = z.string("invalid").regex(/^[\w-]{1,64}$/, "invalid");
export const staffInput = z.object({
  name: line({ max: 80, min: 2 }),
  email,
  role: z.enum(roles, "invalid"),
  password: newPassword,
});
export const staffIdInput = z.object({ id: userId });
export const resetPasswordInput = z.object({ id: userId, password: newPassword });
export const ownPasswordInput = z.object({
  current: z.string("required").min(1, "required").max(128, "too_long"),
  password: newPassword,
});
export const sessionIdInput = z.object({ id: userId });
export const passwordInput = z.object({ password: z.string("required").min(1, "required").max(128, "too_long") });

/** A code as people copy it: with spaces or a dash, in any digits. */
export const codeInput = z.object({
  code: z
    .string("required")
    .max(64, "wrong_code")
    .transform((typed) => toAsciiDigits(typed).replace(/\s/g, ""))
    .transform((typed) => (/^\d{3}-\d{3}$/.test(typed) ? typed.replace("-", "") : typed))
    .pipe(
      z
        .string()
        .min(1, "required")
        .regex(/^[\w-]+$/, "wrong_code"),
    ),
  next: z.string().max(500).optional(),
});
