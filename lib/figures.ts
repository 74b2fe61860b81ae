import type { Locale } from "./locale";

// A plain space would let the bidi algorithm turn 4 800 into 800 4; U+202F does not.
const groupMark = "\u202F";

/** A whole number as people read it, the same in both languages: "12 500", "−3". */
export const formatCount = (count: number): string =>
  `${count < 0 ? "−" : ""}${Math.abs(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, groupMark)}`;

/** Percent (42.25, not 0.4225) with one decimal at most: "42,3 %" in French, "42,3%" in Arabic. */
export function formatPercent(percent: number, locale: Locale): string {
  const [whole = "0", rest] = Math.abs(percent).toFixed(1).replace(/\.0$/, "").split(".");
  const sign = percent < 0 && !(whole === "0" && !rest) ? "−" : "";
  return `${sign}${formatCount(Number(whole))}${rest ? `,${rest}` : ""}${locale === "fr" ? groupMark : ""}%`;
}
