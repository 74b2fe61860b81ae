import { formatCount } from "./figures";
import type { Locale } from "./locale";
import { toAsciiDigits } from "./text";

// The unit keeps to its number.
const unitMark = "\u00A0";

/** Whole dinars to integer centimes. */
export const dinars = (amount: number): number => Math.round(amount * 100);

/** Centimes to the parts people read; centimes are shown only when there are some. */
export function moneyParts(centimes: number, locale: Locale): { amount: string; unit: string } {
  const sign = centimes < 0 ? "−" : "";
  const whole = formatCount(Math.trunc(Math.abs(centimes) / 100));
  const rest = Math.abs(centimes) % 100;
  const fraction = rest === 0 ? "" : `,${rest.toString().padStart(2, "0")}`;
  return { amount: `${sign}${whole}${fraction}`, unit: locale === "ar" ? "دج" : "DA" };
}

/** Centimes to plain text: "12 500 دج" or "12 500 DA". */
export function formatMoney(centimes: number, locale: Locale): string {
  const { amount, unit } = moneyParts(centimes, locale);
  return `${amount}${unitMark}${unit}`;
}

/** What a merchant or a filter typed, in dinars, to centimes; null when it is not an amount up to 100 million dinars. */
export function parseDinars(text: string): number | null {
  const plain = toAsciiDigits(text)
    .replace(/[\s\u202F\u00A0]/g, "")
    .replace(/[,٫]/, ".");
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return null;
  const centimes = Math.round(Number(plain) * 100);
  return centimes <= 10_000_000_000 ? centimes : null;
}
