import type { FormErrors } from "./order-form";
import { missingDigits } from "./order-form";

type Say = (key: string, values?: Record<string, number>) => string;

/** The sentence beside each wrong field; a phone that is too short says how many digits it lacks. */
export function fieldMessages(errors: FormErrors, phone: string, say: Say): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field,
      field === "phone" ? phoneMessage(code, phone, say) : say(`errors.${code}`),
    ]),
  );
}

function phoneMessage(code: string, typed: string, say: Say): string {
  const missing = missingDigits(typed);
  if (code === "phone_too_short" && missing > 0) return say("checkout.phoneMissing", { count: missing });
  if (code === "phone_too_long" && missing < 0) return say("checkout.phoneExtra", { count: -missing });
  return say(`errors.${code}`);
}
