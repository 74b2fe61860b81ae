import { productPath } from "@/lib/catalog/paths";
import { askForAlert } from "@/lib/customers/commands/ask-for-alert";
import { findAlertPlace } from "@/lib/customers/queries/stock-alerts";
import { stockAlertInput } from "@/lib/customers/schema";
import { alertPath } from "@/lib/customers/stock-alert";
import { json, refusal, route, seeOther } from "@/lib/http";
import { isLocale } from "@/lib/locale";
import { refusalPage } from "@/lib/refusal";

/** "Tell me when it is back". The answer is the same whatever the shop knows of the address. */
export const POST = route(
  {
    schema: stockAlertInput,
    limit: "stockAlert",
    async onInvalid({ raw, request, errors }) {
      const locale = isLocale(raw.locale) ? raw.locale : "ar";
      const variant = stockAlertInput.shape.variantId.safeParse(raw.variantId);
      const place = variant.success && (await findAlertPlace(variant.data, locale));
      if (place) return seeOther(alertPath(locale, place.slug, "wrong"));
      return refusalPage({ request, error: errors.email ?? "invalid_input", status: 422, locale });
    },
  },
  async ({ input: { variantId, email, locale, website }, request, wantsJson }) => {
    const place = await findAlertPlace(variantId, locale);
    if (!place)
      return wantsJson
        ? refusal("not_for_sale", 404)
        : refusalPage({ request, error: "not_for_sale", status: 404, locale });
    if (website === "") await askForAlert({ variantId, email, locale, productId: place.productId });
    const location = place.isBack
      ? `${productPath(locale, place.slug)}?variant=${variantId}`
      : alertPath(locale, place.slug, "asked");
    return wantsJson ? json({ ok: true, location }) : seeOther(location);
  },
);
