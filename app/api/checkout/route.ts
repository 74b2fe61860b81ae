import { cartTokenOf } from "@/lib/cart/cart-cookie";
import { orderLinesOf } from "@/lib/cart/cart-line";
import { findCartLines, findChosenVariant, findLines } from "@/lib/cart/queries";
import { choice } from "@/lib/cart/schema";
import { correctDraft, saveDraft, settleCart } from "@/lib/checkout/commands";
import { fieldMessages } from "@/lib/checkout/field-messages";
import { type FormErrors, readOrderForm } from "@/lib/checkout/order-form";
import { type OrderFormInput, orderFormInput } from "@/lib/checkout/schema";
import { clientKeyOf } from "@/lib/client-key";
import { json, refusedForm, route, seeOther, type Visit } from "@/lib/http";
import { textsOf } from "@/lib/i18n/texts";
import { limits } from "@/lib/limits";
import { directionOf, isLocale, type Locale, localeTag } from "@/lib/locale";
import { fail, ok, type Result } from "@/lib/result";
import { sha256 } from "@/lib/tokens";

type Order = { cartId: string | null; lines: { variantId: number; quantity: number }[] };
type OrderError = "empty_order" | "choose_options" | "not_for_sale" | "out_of_stock";

/** Step one of the order: keeps what was typed as a draft and goes on to its review, or back to the form with what to correct. */
export const POST = route(
  {
    schema: orderFormInput,
    limit: "checkout",
    onInvalid: ({ raw }) => seeOther(`/${isLocale(raw.locale) ? raw.locale : "ar"}/cart?error=invalid_input`),
  },
  async (visit) => {
    const { input } = visit;
    const read = readOrderForm(input);
    const errors = "errors" in read ? read.errors : {};
    if (input.draft) return corrected(visit, input.draft, errors);

    // A script shows the errors where the shopper is; without one, the draft's page does.
    if (visit.wantsJson && Object.keys(errors).length > 0) return toCorrect(visit, errors);
    const order = await orderOf(visit);
    if (!order.ok) return nothingToOrder(visit, order.error);
    const token = await saveDraft({ ...order.value, ...kept(visit), errors });
    return goOn(visit, token, errors);
  },
);

function kept({ input, request, ipHash }: Visit<OrderFormInput>) {
  return {
    locale: input.locale,
    form: formOf(input),
    ipHash,
    elapsedMs: input.elapsed ?? 0,
    clientKey: clientKeyOf(request),
  };
}

const formOf = ({ name, phone, wilaya, commune, mode, desk, address, note, website }: OrderFormInput) => ({
  name,
  phone,
  wilaya,
  commune,
  mode,
  desk,
  address,
  note,
  website,
});

async function corrected(visit: Visit<OrderFormInput>, token: string, errors: FormErrors): Promise<Response> {
  const isKnown = await correctDraft(token, { form: formOf(visit.input), errors });
  // An unknown token goes to its page all the same: that page says kindly that it is gone.
  return goOn(visit, token, isKnown ? errors : {});
}

async function orderOf({ input, raw, request }: Visit<OrderFormInput>): Promise<Result<Order, OrderError>> {
  if (input.source === "express") return expressOrder(input, raw);
  const token = cartTokenOf(request);
  if (!token) return fail("empty_order");
  const cartId = sha256(token);
  await settleCart(cartId);
  const lines = orderLinesOf(await findCartLines(cartId, input.locale));
  return lines.length > 0 ? ok({ cartId, lines: [] }) : fail("empty_order");
}

async function expressOrder(input: OrderFormInput, raw: Record<string, unknown>): Promise<Result<Order, OrderError>> {
  const chosen = choice.safeParse(raw);
  if (!chosen.success) return fail("not_for_sale");
  const { productId, options } = chosen.data;
  const variantId = chosen.data.variantId ?? (productId ? await findChosenVariant(productId, options) : null);
  if (!variantId) return fail("choose_options");
  const wanted = { variantId, quantity: Math.min(input.quantity, limits.lineQuantity) };
  const [line] = await findLines([wanted], input.locale);
  if (!line?.isSold) return fail("not_for_sale");
  const lines = orderLinesOf([line]);
  return lines.length > 0 ? ok({ cartId: null, lines }) : fail("out_of_stock");
}

async function goOn(visit: Visit<OrderFormInput>, token: string, errors: FormErrors): Promise<Response> {
  const location = `/${visit.input.locale}/checkout/${token}`;
  if (Object.keys(errors).length > 0) return toCorrect(visit, errors, `${location}?edit=1`);
  return visit.wantsJson ? json({ ok: true, location }) : seeOther(location);
}

async function toCorrect(
  { input, wantsJson }: Visit<OrderFormInput>,
  errors: FormErrors,
  formUrl = "/",
): Promise<Response> {
  const t = await textsOf(input.locale);
  const say = t as unknown as (key: string, values?: Record<string, number>) => string;
  if (wantsJson)
    return json(
      { ok: false, error: "invalid_input", fields: errors, messages: fieldMessages(errors, input.phone, say) },
      422,
    );
  return refusedForm({
    formUrl,
    ...languageOf(input.locale),
    message: t("checkout.refused.message"),
    linkText: t("checkout.refused.link"),
  });
}

const languageOf = (locale: Locale) => ({ lang: localeTag(locale), dir: directionOf(locale) });

// A product page is static and cannot show an answer: the cart page says what went wrong.
async function nothingToOrder({ input, wantsJson }: Visit<OrderFormInput>, error: OrderError): Promise<Response> {
  const t = await textsOf(input.locale);
  if (!wantsJson) return seeOther(`/${input.locale}/cart?error=${error}`);
  return json({ ok: false, error, messages: { form: t(`errors.${error}`) } }, 409);
}
