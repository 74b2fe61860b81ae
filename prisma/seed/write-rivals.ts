import { db } from "@/lib/db";
import { algerianDay } from "@/lib/search/search-note";

type Story = { url: string; title: string; sku: string; prices: number[]; isInStock: boolean };

// Names under .example belong to nobody (RFC 2606). Prices in dinars, one a week, the last one today's.
const stories: Story[] = [
  {
    url: "https://souk-el-bahia.example/ar/casque-bt",
    title: "سماعات بلوتوث عازلة",
    sku: "ELC-EBD-WHITE",
    prices: [5_200, 5_200, 4_900, 4_900, 4_600, 3_900],
    isInStock: true,
  },
  {
    url: "https://dar-el-burnous.example/burnous-marron",
    title: "Burnous marron en laine",
    sku: "TRD-BRN-BROWN-L",
    prices: [29_000, 29_000, 27_500, 27_500, 27_500, 27_500],
    isInStock: false,
  },
];
const day = 86_400_000;

/** Two rivals with six weeks of prices. */
export async function writeRivals(now: Date): Promise<void> {
  for (const story of stories) await writeRival(story, now);
}

async function writeRival({ url, title, sku, prices, isInStock }: Story, now: Date): Promise<void> {
  const variant = await db.variant.findUnique({
    where: { sku },
    select: { product: { select: { id: true, priceFrom: true } } },
  });
  const ours = variant?.product.priceFrom ?? null;
  const span = prices.length * 7;
  const days = Array.from({ length: span }, (_, place) => {
    const price = (prices[Math.floor(place / 7)] ?? 0) * 100;
    const date = new Date(now.getTime() - (span - 1 - place) * day);
    return { day: new Date(algerianDay(date)), price, ours, isInStock };
  });
  const [before = 0, after = 0] = prices.slice(-2);
  const isCheaper = ours !== null && after * 100 < ours && before !== after;
  await db.rival.create({
    data: {
      ...{ url, title, isInStock, currency: "DZD", price: after * 100, productId: variant?.product.id ?? null },
      ...{ createdAt: new Date(now.getTime() - span * day), askedAt: now, lookedAt: now },
      days: { create: days },
      news: {
        create: isCheaper
          ? [{ kind: "below_us", before: String(before * 100), after: String(after * 100), createdAt: now }]
          : [{ kind: "stock", before: "in", after: "out", createdAt: now }],
      },
    },
  });
}
