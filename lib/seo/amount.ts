import { toAsciiDigits } from "@/lib/text";

const dinar = String.raw`(?:DZD|DA|D\.A\.?|دج|د\.?\s?ج\.?|دينار)`;
const figures = String.raw`\d[\d\s.,\u00A0\u202F\u2009'’٫٬]{0,14}\d|\d`;
const priced = new RegExp(`(?:${figures})\\s*${dinar}(?![A-Za-z])|(?<![A-Za-z])${dinar}\\s*(?:${figures})`, "i");

/** The first amount of dinars in a text, as written ("12 500 DA"); null when there is none. */
export const pricedText = (text: string): string | null =>
  priced.exec(toAsciiDigits(text).replace(/\s+/g, " "))?.[0] ?? null;

const most = 2_000_000_000;

/** "12 500,00 DA", "12.500", "١٢٬٥٠٠ دج", "4800.5" → hundredths; null when it is no amount. */
export function amountIn(text: string): number | null {
  const written = toAsciiDigits(text).match(/\d[\d\s.,\u00A0\u202F\u2009'’٫٬]*/)?.[0] ?? "";
  const plain = written
    .replace(/[\s\u00A0\u202F\u2009'’٬]/g, "")
    .replace(/٫/g, ",")
    .replace(/[.,]+$/, "");
  const [, whole = "", rest = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  // What is left between digits parts thousands: "12.500", "1,250,000".
  const digits = whole.replace(/[.,]/g, "");
  if (!/^\d{1,9}$/.test(digits)) return null;
  const amount = Number(digits) * 100 + Number(rest.padEnd(2, "0"));
  return amount > 0 && amount <= most ? amount : null;
}

/** The ISO code a text names; dinars unless another money is said. */
export function currencyIn(text: string): string {
  if (/€|eur/i.test(text)) return "EUR";
  if (/\$|usd/i.test(text)) return "USD";
  const code = /^[A-Za-z]{3}$/.exec(text.trim())?.[0]?.toUpperCase() ?? "DZD";
  return code;
}
