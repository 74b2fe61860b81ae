import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import type { DeliveryRates } from "@/lib/shipping/delivery-price";

type Order = {
  locale: Locale;
  source: string;
  rates: DeliveryRates;
  freeDeliveryFrom: number | null;
  subtotal: number;
  draft?: string;
};

/** What the island needs to know, as attributes: rates as [home, desk, daysMin, daysMax] by wilaya, and its words. */
export function orderFormData({ locale, source, rates, freeDeliveryFrom, subtotal, draft }: Order) {
  const t = translations(locale, "checkout");
  const compact = Object.entries(rates).map(([code, rate]) => [
    code,
    [rate.home, rate.desk, rate.daysMin, rate.daysMax],
  ]);
  const delays = Object.values(rates).map(({ daysMin: from, daysMax: to }) => [
    `${from}-${to}`,
    t("fineDays", { from, to }),
  ]);
  const texts = {
    submit: t("submit"),
    submitAmount: t.raw("submitAmount"),
    free: t("free"),
    notServed: t("notServed"),
    delivery: t("summary.delivery"),
    deliveryTo: t.raw("summary.deliveryTo"),
    pending: t("summary.pending"),
    fine: t("fine"),
    delays: Object.fromEntries(delays),
    communeChoose: t("communeChoose"),
    deskChoose: t("deskChoose"),
    ...sendingTexts(locale),
    ...pickerTexts(locale),
  };
  return {
    "data-locale": locale,
    "data-source": source,
    "data-rates": JSON.stringify(Object.fromEntries(compact)),
    "data-free-from": freeDeliveryFrom ?? "",
    "data-subtotal": subtotal,
    "data-texts": JSON.stringify(texts),
    "data-keeps": draft ? undefined : "",
  };
}

/** What is said while a form is on its way. */
export function sendingTexts(locale: Locale) {
  const t = translations(locale, "checkout");
  return { offline: t("offline"), busy: t("busy"), sending: t("sending"), retry: t("retry") };
}

function pickerTexts(locale: Locale) {
  const t = translations(locale, "checkout");
  return { search: t("search"), noMatch: t("noMatch"), close: t("close") };
}
