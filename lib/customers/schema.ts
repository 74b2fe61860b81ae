import { z } from "zod";
import { id, token } from "@/lib/fields";
import { locales } from "@/lib/locale";
import { foldAddress } from "@/lib/messaging/message";
import { cleanLine } from "@/lib/text";

/** An address as it is stored; errors: "required", "email_invalid". */
export const emailField = z
  .string("required")
  .transform((typed) => foldAddress(cleanLine(typed.slice(0, 500))))
  .pipe(z.string().min(1, "required").pipe(z.email("email_invalid").max(254, "email_invalid")));

/** A field that people do not see: whatever fills it is no person. */
export const trap = z.string().max(500).catch("filled").default("");

export const subscribeInput = z.object({
  email: emailField,
  locale: z.enum(locales).catch("ar"),
  source: z.enum(["footer", "page", "block"]).catch("page"),
  website: trap,
});

export const tokenInput = z.object({ token });
export const confirmInput = tokenInput.extend({ locale: z.enum(locales).catch("ar") });

export const stockAlertInput = z.object({
  variantId: id,
  email: emailField,
  locale: z.enum(locales).catch("ar"),
  website: trap,
});
