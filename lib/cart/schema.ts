import { z } from "zod";
import { id } from "@/lib/fields";
import { isLocale, type Locale } from "@/lib/locale";

const locale = z
  .unknown()
  .transform((value): Locale => (isLocale(value) ? value : "ar"))
  .optional()
  .transform((value): Locale => value ?? "ar");

// A larger number is clamped and explained by the command; only nonsense is refused here.
const units = z.coerce.number("invalid").int("invalid").min(1, "quantity_too_small").max(9_999, "quantity_too_large");

/** Which variant: its id, or the product with the value chosen for each option ("option.size" = "42"). */
export const choice = z
  .object({ variantId: id.optional(), productId: id.optional() })
  .catchall(z.unknown())
  .transform(({ variantId, productId, ...rest }) => ({ variantId, productId, options: optionsOf(rest) }));

/** One change of the cart. "restore" undoes a removal. */
export const cartInput = z.discriminatedUnion("action", [
  z.object({ action: z.literal("add"), quantity: units.default(1), locale }).catchall(z.unknown()),
  z.object({ action: z.literal("change"), variantId: id, quantity: units, locale }),
  z.object({ action: z.literal("remove"), variantId: id, locale }),
  z.object({ action: z.literal("restore"), variantId: id, quantity: units, locale }),
]);

export type CartInput = z.infer<typeof cartInput>;

/** The options chosen in a form: { size: "42" }. Bounded: a product has few. */
function optionsOf(fields: Record<string, unknown>): Record<string, string> {
  const chosen = Object.entries(fields)
    .filter((entry): entry is [string, string] => entry[0].startsWith("option.") && typeof entry[1] === "string")
    .slice(0, 8);
  return Object.fromEntries(
    chosen.map(([name, value]) => [name.slice("option.".length).slice(0, 64), value.slice(0, 64)]),
  );
}
