import { z } from "zod";
import { token } from "@/lib/fields";
import { isLocale, type Locale } from "@/lib/locale";
import { cleanText } from "@/lib/text";
import { formFields, type TypedForm } from "./order-form";

// What was typed comes back to the form as it was, wrong or not; only absurd lengths are cut.
const typed = z
  .string("invalid")
  .default("")
  .transform((text) => cleanText(text.slice(0, 2_000)).slice(0, 1_000));

const locale = z
  .unknown()
  .optional()
  .transform((value): Locale => (isLocale(value) ? value : "ar"));

const fields = Object.fromEntries([...formFields, "website"].map((field) => [field, typed])) as Record<
  keyof TypedForm,
  typeof typed
>;

/** The order form as it arrives: who and where are judged field by field by readOrderForm. */
export const orderFormInput = z
  .object({
    ...fields,
    locale,
    source: z.enum(["express", "cart"], "invalid").default("cart"),
    quantity: z.coerce
      .number("invalid")
      .int("invalid")
      .min(1, "quantity_too_small")
      .max(9_999, "quantity_too_large")
      .default(1),
    /** of the draft being corrected */
    draft: token.optional(),
    /** milliseconds since the page was opened, when a script counted them */
    elapsed: z.coerce.number().min(0).max(86_400_000).optional().catch(undefined),
  })
  .catchall(z.unknown());

export type OrderFormInput = z.infer<typeof orderFormInput>;

/** The last step: which draft, and what its reader saw. */
export const confirmInput = z.object({
  draft: token,
  total: z.coerce.number("invalid").int("invalid").min(0, "invalid").max(2_000_000_000, "invalid"),
  seen: z.string("invalid").regex(/^[\w-]{1,64}$/, "invalid"),
  locale,
});

export type ConfirmInput = z.infer<typeof confirmInput>;

/** Tracking: the number as people copy it ("#1042", Arabic digits) and the phone of the order. */
export const trackInput = z.object({ number: typed, phone: typed, locale });
