import { cacheTags } from "@/lib/cache-tags";
import { forgetCame } from "@/lib/came.mjs";
import { withCart } from "@/lib/cart/cart-cookie";
import { type ConfirmRefusal, confirmDraft } from "@/lib/checkout/commands";
import { type ConfirmInput, confirmInput } from "@/lib/checkout/schema";
import { env } from "@/lib/env";
import { json, refusedForm, route, seeOther, type Visit } from "@/lib/http";
import { textsOf } from "@/lib/i18n/texts";
import { directionOf, isLocale, localeTag } from "@/lib/locale";
import { orderSourceIn } from "@/lib/orders/order-source";
import { expireTags } from "@/lib/revalidate";
import { foundByLine, termsIn } from "@/lib/search/found-by";
import { algerianDay } from "@/lib/search/search-note";

const isSecure = env.APP_URL.startsWith("https:");

/** Step three: the shopper confirms the review, and the order exists. Sent twice, it answers with the same order. */
export const POST = route(
  {
    schema: confirmInput,
    limit: "checkout",
    onInvalid: ({ raw }) => seeOther(`/${isLocale(raw.locale) ? raw.locale : "ar"}/cart?error=invalid_input`),
  },
  async (visit) => {
    const { draft: token, ...seen } = visit.input;
    const today = algerianDay(new Date());
    const foundBy = termsIn(visit.request.headers, today);
    const source = orderSourceIn(visit.request.headers, today);
    const placed = await confirmDraft({ token, ...seen, ipHash: visit.ipHash, foundBy, source });
    if (!placed.ok) return lookAgain(visit, placed.error);

    expireTags(placed.value.scarceProductIds.map(cacheTags.product));
    const location = `/${visit.input.locale}/orders/${placed.value.token}`;
    const response = visit.wantsJson ? json({ ok: true, location }) : seeOther(location);
    if (foundBy.length > 0) response.headers.append("Set-Cookie", foundByLine([], isSecure));
    if (source) response.headers.append("Set-Cookie", forgetCame(isSecure));
    return placed.value.isFromCart ? withCart(response, { token: null, count: 0, isSecure }) : response;
  },
);

async function lookAgain({ input, wantsJson }: Visit<ConfirmInput>, error: ConfirmRefusal): Promise<Response> {
  const { locale } = input;
  const review = `/${locale}/checkout/${input.draft}`;
  const location = error === "form_incomplete" ? `${review}?edit=1` : review;
  if (wantsJson) return json({ ok: false, error, location }, error === "draft_unknown" ? 404 : 409);
  if (error === "draft_unknown") return seeOther(review);
  const t = await textsOf(locale);
  const words = { message: t(`errors.${error}`), linkText: t("checkout.refused.link") };
  return refusedForm({ formUrl: location, lang: localeTag(locale), dir: directionOf(locale), ...words });
}
