import { cartTokenOf, withCart } from "@/lib/cart/cart-cookie";
import { type CartChange, changeCart } from "@/lib/cart/commands";
import { findChosenVariant } from "@/lib/cart/queries";
import { type CartInput, cartInput, choice } from "@/lib/cart/schema";
import { clientKeyOf } from "@/lib/client-key";
import { env } from "@/lib/env";
import { json, route, seeOther } from "@/lib/http";
import { textsOf } from "@/lib/i18n/texts";
import { isLocale, type Locale } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { randomToken, sha256 } from "@/lib/tokens";

const isSecure = env.APP_URL.startsWith("https:");

/** Every change of the cart: JSON for the island, 303 to the cart page for a plain form. */
export const POST = route(
  {
    schema: cartInput,
    limit: "cart",
    onInvalid: ({ raw, errors }) => backToCart(raw.locale, Object.values(errors)[0] ?? "invalid"),
  },
  async ({ input, raw, request, wantsJson }) => {
    const variantId = await variantOf(raw);
    if (!variantId.ok) return refused(variantId.error, input.locale, wantsJson);
    const token = cartTokenOf(request) ?? randomToken();
    const change = await changeCart({
      ...input,
      cartId: sha256(token),
      variantId: variantId.value,
      key: clientKeyOf(request),
    });
    if (!change.ok) return refused(change.error, input.locale, wantsJson);
    const response = wantsJson
      ? await saidOf(input, change.value)
      : seeOther(cartPage(input, variantId.value, change.value));
    return withCart(response, { token, count: change.value.count, isSecure });
  },
);

async function variantOf(raw: Record<string, unknown>) {
  const chosen = choice.safeParse(raw);
  if (!chosen.success) return fail("not_for_sale");
  const { variantId, productId, options } = chosen.data;
  if (variantId) return ok(variantId);
  const found = productId ? await findChosenVariant(productId, options) : null;
  return found ? ok(found) : fail(productId ? "choose_options" : "not_for_sale");
}

const noticeOf = ({ action }: CartInput, { clampedBy }: CartChange) => {
  if (clampedBy) return `clamped_${clampedBy}` as const;
  return action === "add" ? "added" : action === "restore" ? "restored" : null;
};

async function saidOf(input: CartInput, { count, quantity, ...change }: CartChange): Promise<Response> {
  const notice = noticeOf(input, { count, quantity, ...change });
  const t = await textsOf(input.locale);
  return json({ ok: true, count, quantity, message: notice ? t(`cart.notice.${notice}`, { quantity }) : "" });
}

function cartPage(input: CartInput, variantId: number, change: CartChange): string {
  const notice = noticeOf(input, change);
  const removed = change.removed > 0 ? `?removed=${variantId}&units=${change.removed}` : "";
  return `/${input.locale}/cart${notice ? `?said=${notice}&units=${change.quantity}` : removed}`;
}

async function refused(error: string, locale: Locale, wantsJson: boolean): Promise<Response> {
  if (!wantsJson) return backToCart(locale, error);
  const t = await textsOf(locale);
  const message = t(`errors.${error}` as "errors.cart_full");
  return json({ ok: false, error, message }, error === "not_for_sale" ? 404 : 409);
}

const backToCart = (locale: unknown, error: string): Response =>
  seeOther(`/${isLocale(locale) ? locale : "ar"}/cart?error=${error}`);
