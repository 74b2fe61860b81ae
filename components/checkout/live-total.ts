import type { Locale } from "@/lib/locale";
import { formatMoney, moneyParts } from "@/lib/money";
import { type DeliveryMode, type DeliveryRate, deliveryPrice } from "@/lib/shipping/delivery-price";

type CompactRate = [home: number | null, desk: number | null, daysMin: number, daysMax: number];
export type TotalTexts = {
  submit: string;
  submitAmount: string;
  free: string;
  notServed: string;
  delivery: string;
  deliveryTo: string;
  pending: string;
  fine: string;
  delays: Record<string, string>;
};
export type Terms = {
  locale: Locale;
  rates: Record<string, CompactRate>;
  freeDeliveryFrom: number | null;
  texts: TotalTexts;
};

/** Shows the exact price of both ways of delivery, the total and the delay for what is chosen now. */
export function showTotal(form: HTMLFormElement, subtotal: number, terms: Terms): void {
  const wilaya = form.querySelector<HTMLSelectElement>("select[name=wilaya]");
  const rate = rateOf(terms.rates[wilaya?.value ?? ""]);
  const priceOf = (mode: DeliveryMode) =>
    deliveryPrice({ rate, mode, subtotal, freeDeliveryFrom: terms.freeDeliveryFrom });
  for (const mode of modes) showMode(form, mode, rate ? { price: priceOf(mode), terms } : null);

  const mode = form.querySelector<HTMLInputElement>("[name=mode]:checked")?.value as DeliveryMode | undefined;
  const delivery = rate && mode ? priceOf(mode) : null;
  writeMoney(form, "[data-subtotal]", subtotal, terms.locale);
  showSum(form, { delivery, total: delivery === null ? null : subtotal + delivery, terms });

  const { texts } = terms;
  write(form, "[data-delivery-label]", rate ? texts.deliveryTo.replace("{wilaya}", placeName(wilaya)) : texts.delivery);
  write(form, "[data-fine]", (rate && texts.delays[`${rate.daysMin}-${rate.daysMax}`]) ?? texts.fine);
}

const modes: readonly DeliveryMode[] = ["home", "desk"];

const rateOf = (compact: CompactRate | undefined): DeliveryRate | undefined =>
  compact && { home: compact[0], desk: compact[1], daysMin: compact[2], daysMax: compact[3] };

function inWords(price: number | null, { locale, texts }: Terms): string {
  if (price === null) return texts.notServed;
  return price === 0 ? texts.free : formatMoney(price, locale);
}

function showMode(
  form: HTMLFormElement,
  mode: DeliveryMode,
  known: { price: number | null; terms: Terms } | null,
): void {
  write(form, `[data-price=${mode}]`, known ? inWords(known.price, known.terms) : "");
  const radio = form.querySelector<HTMLInputElement>(`[name=mode][value=${mode}]`);
  if (!radio) return;
  radio.disabled = known !== null && known.price === null;
  if (radio.disabled) radio.checked = false;
}

type Sum = { delivery: number | null; total: number | null; terms: Terms };

function showSum(form: HTMLFormElement, { delivery, total, terms }: Sum): void {
  const { texts, locale } = terms;
  write(form, "[data-delivery]", delivery === null ? texts.pending : inWords(delivery, terms));
  const amount = total === null ? null : formatMoney(total, locale);
  if (total === null) write(form, "[data-total]", texts.pending);
  else writeMoney(form, "[data-total]", total, locale);
  write(form, "[data-submit]", amount === null ? texts.submit : texts.submitAmount.replace("{amount}", amount));
}

// "31 — وهران — Oran": the second part is in the page's language.
const placeName = (select: HTMLSelectElement | null): string => select?.selectedOptions[0]?.text.split(" — ")[1] ?? "";

function write(form: HTMLFormElement, place: string, text: string): void {
  const element = form.querySelector(place);
  if (element && element.textContent !== text) element.textContent = text;
}

function writeMoney(form: HTMLFormElement, place: string, centimes: number, locale: Locale): void {
  const element = form.querySelector(place);
  const { amount, unit } = moneyParts(centimes, locale);
  if (!element || element.textContent === `${amount}\u00A0${unit}`) return;
  const isolated = Object.assign(document.createElement("bdi"), { className: "price" });
  const strong = Object.assign(document.createElement("strong"), { className: "font-semibold", textContent: amount });
  const small = Object.assign(document.createElement("small"), {
    className: "text-[0.75em] font-normal",
    textContent: unit,
  });
  isolated.append(strong, "\u00A0", small);
  element.replaceChildren(isolated);
}
