import "server-only";
import { db } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { algerianDay } from "@/lib/search/search-note";

const rivalsMax = 200;
const newsMax = 30;
const productsMax = 200;
const days = 90;

const titleIn = (locale: Locale) => ({
  select: { id: true, priceFrom: true, translations: { where: { locale }, take: 1, select: { title: true } } },
});

/** Every rival with our product beside it, those in trouble last. */
export const listRivals = (locale: Locale) =>
  db.rival.findMany({
    orderBy: [{ failures: "asc" }, { createdAt: "desc" }],
    take: rivalsMax,
    include: { product: titleIn(locale), _count: { select: { news: { where: { seenAt: null } } } } },
  });
export type RivalLine = Awaited<ReturnType<typeof listRivals>>[number];

/** News nobody has read yet, the newest first. */
export const listRivalNews = () =>
  db.rivalNews.findMany({
    where: { seenAt: null },
    orderBy: { id: "desc" },
    take: newsMax,
    include: { rival: { select: { id: true, url: true, title: true } } },
  });
export type RivalNewsLine = Awaited<ReturnType<typeof listRivalNews>>[number];

/** One rival with its prices of three months and its last news. */
export async function findRival(id: number, locale: Locale, now = new Date()) {
  const since = new Date(Date.parse(algerianDay(now)) - (days - 1) * 86_400_000);
  return db.rival.findUnique({
    where: { id },
    include: {
      product: titleIn(locale),
      days: { where: { day: { gte: since } }, orderBy: { day: "asc" }, take: days },
      news: { orderBy: { id: "desc" }, take: newsMax },
    },
  });
}

/** Names of the products that sell best, for the form's list. */
export async function listOwnTitles(locale: Locale): Promise<string[]> {
  const rows = await db.product.findMany({
    where: { status: "published" },
    orderBy: [{ soldCount: "desc" }, { id: "asc" }],
    take: productsMax,
    select: { translations: { where: { locale }, take: 1, select: { title: true } } },
  });
  return rows.flatMap(({ translations }) => translations.map(({ title }) => title));
}

/** The product a merchant means: by its address in the shop, or its whole name in either language. */
export async function findOwnProduct(typed: string): Promise<number | null> {
  const slug = /\/products\/([^/?#]+)/.exec(typed)?.[1];
  const where = slug ? { slug: decodedSlug(slug) } : { title: typed };
  const found = await db.productTranslation.findFirst({
    where: { ...where, locale: { in: [...locales] } },
    select: { productId: true },
  });
  return found?.productId ?? null;
}

function decodedSlug(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize("NFC");
  } catch {
    return slug;
  }
}
