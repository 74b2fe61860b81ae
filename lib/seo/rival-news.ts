import type { RivalPage } from "./rival-reader";

export const newsKinds = ["below_us", "price", "title", "stock"] as const;
export type NewsKind = (typeof newsKinds)[number];
/** Prices in centimes as text, stock as "in" or "out". */
export type News = { kind: NewsKind; before: string; after: string };
/** What was known before; null for the first look. */
export type Known = Pick<RivalPage, "title" | "price" | "currency" | "isInStock">;

/** Prices can be compared in dinars only. */
export const inDinars = ({ price, currency }: Pick<Known, "price" | "currency">): number | null =>
  currency === "DZD" ? price : null;

/** What a merchant wants to hear of a look. `ours`: our price now, in centimes; news of a price below ours takes the place of plain news of a price. */
export function newsOf(before: Known | null, now: Known, ours: number | null): News[] {
  const price = priceNews(before, now, ours);
  if (!before) return price?.kind === "below_us" ? [price] : [];
  const news: (News | null)[] = [price, titleNews(before, now), stockNews(before, now)];
  return news.filter((one) => one !== null);
}

function priceNews(before: Known | null, now: Known, ours: number | null): News | null {
  const [was, is] = [before && inDinars(before), inDinars(now)];
  if (is === null || is === was) return null;
  const isBelow = ours !== null && is < ours;
  const wasBelow = ours !== null && typeof was === "number" && was < ours;
  if (isBelow && !wasBelow) return { kind: "below_us", before: String(was ?? ""), after: String(is) };
  return typeof was === "number" ? { kind: "price", before: String(was), after: String(is) } : null;
}

const titleNews = (before: Known, now: Known): News | null =>
  before.title === now.title ? null : { kind: "title", before: before.title, after: now.title };

function stockNews(before: Known, now: Known): News | null {
  if (before.isInStock === null || now.isInStock === null || before.isInStock === now.isInStock) return null;
  const word = (isIn: boolean) => (isIn ? "in" : "out");
  return { kind: "stock", before: word(before.isInStock), after: word(now.isInStock) };
}
