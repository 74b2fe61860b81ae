import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { type Locale, locales } from "@/lib/locale";
import { readShopSettings } from "@/lib/settings/queries";
import { findDeliveryRates } from "@/lib/shipping/queries";
import { deliveryOffer } from "../feeds/delivery-offer";
import type { FeedContext } from "../feeds/feed-item";

/** What every item of a feed depends on, in both languages, fresh from the database: three statements. */
export async function feedContexts(): Promise<Record<Locale, FeedContext>> {
  const [shop, rates, rows] = await Promise.all([readShopSettings(), findDeliveryRates(), readShelves()]);
  const contextIn = (locale: Locale): FeedContext => ({
    site: { origin: env.APP_URL, locale, shop },
    shelves: shelvesIn(rows, locale),
    served: Object.values(rates).filter(({ home, desk }) => home !== null || desk !== null).length,
    deliveryOf: deliveryOffer(rates, shop.freeDeliveryFrom),
  });
  return Object.fromEntries(locales.map((locale) => [locale, contextIn(locale)])) as Record<Locale, FeedContext>;
}

type Row = Awaited<ReturnType<typeof readShelves>>[number];

const readShelves = () =>
  db.category.findMany({
    take: 2_000,
    orderBy: { id: "asc" },
    select: {
      id: true,
      parentId: true,
      googleCategory: true,
      translations: { select: { locale: true, name: true } },
    },
  });

function shelvesIn(rows: Row[], locale: Locale): FeedContext["shelves"] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    rows.map((row) => {
      const trail = trailOf(row, byId);
      const google = trail.findLast(({ googleCategory }) => googleCategory !== null)?.googleCategory ?? null;
      const path = trail.flatMap(({ translations }) => translations.find((t) => t.locale === locale)?.name ?? []);
      return [row.id, { path, google }];
    }),
  );
}

// Eight levels are more than any shop has; a category that is its own ancestor must not hang the feed.
function trailOf(row: Row, byId: Map<number, Row>): Row[] {
  const trail = [row];
  for (let depth = 0; depth < 8; depth++) {
    const parent = byId.get(trail[0]?.parentId ?? 0);
    if (!parent) break;
    trail.unshift(parent);
  }
  return trail;
}
