import type { useTranslations } from "next-intl";
import { communeOf, wilayaOf } from "@/lib/geography/geography";
import { type Locale, pick } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { whatsappUrl } from "@/lib/phone";
import { lineTitle } from "./line-title";

type DeskTexts = ReturnType<typeof useTranslations<"orders.desk">>;
type Line = { titleAr: string; titleFr: string; labelAr: string; labelFr: string; quantity: number };

const shownLines = 3;

export function linesInWords(t: DeskTexts, lines: Line[], locale: Locale): string {
  const shown = lines.slice(0, shownLines).map((line) => {
    const title = lineTitle(line, locale);
    return line.quantity > 1 ? t("line", { title, quantity: line.quantity }) : title;
  });
  const rest = lines.length - shown.length;
  return [...shown, ...(rest > 0 ? [t("moreLines", { count: rest })] : [])].join(" · ");
}

type Place = { wilayaCode: string; communeId: string; deliveryMode: string };

export function placeInWords(t: DeskTexts, order: Place, locale: Locale): string {
  return [communeName(order.communeId, locale), wilayaName(t, order.wilayaCode, locale), modeInWords(t, order)]
    .filter(Boolean)
    .join(" · ");
}

export const modeInWords = (t: DeskTexts, { deliveryMode }: { deliveryMode: string }): string =>
  t(deliveryMode === "desk" ? "desk" : "home");

export function wilayaName(t: DeskTexts, code: string, locale: Locale): string {
  const wilaya = wilayaOf(code);
  return wilaya ? t("wilayaOf", { name: pick(locale, wilaya.nameAr, wilaya.nameFr), code }) : code;
}

export function communeName(id: string, locale: Locale): string {
  const commune = communeOf(id);
  return commune ? pick(locale, commune.nameAr, commune.nameFr) : "";
}

type Message = {
  phone: string;
  locale: Locale;
  customerName: string;
  number: number;
  total: number;
  link: string;
};

/** WhatsApp with the text already written, in the customer's language; null for a landline. */
export function whatsappOf(t: DeskTexts, order: Message, shop: string): string | null {
  if (!/^\+213[567]/.test(order.phone)) return null;
  const total = formatMoney(order.total, order.locale);
  return whatsappUrl(
    order.phone,
    t("whatsappText", { name: order.customerName, shop, number: String(order.number), total, link: order.link }),
  );
}
