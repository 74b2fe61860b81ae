import { bucketOf, metrics } from "@/lib/analytics/vital";
import { db } from "@/lib/db";
import { algerianDay } from "@/lib/search/search-note";
import { type StoryWay, storyHosts, storyLines, storyPages, storySpeeds, storyWays } from "./visits-story";

const days = 30;
const dayMs = 86_400_000;
const dateOf = (now: Date, ago: number): Date => new Date(algerianDay(new Date(now.getTime() - ago * dayMs)));

/** A month of visits, of the sites that link here and of the speed visitors had, the same at every seeding but for its dates. */
export async function writeVisits(now: Date): Promise<void> {
  const products = await bestProducts();
  const firstPath = products.ar?.[0] ?? "";
  const ways = [
    ...storyWays.map((way) => ({ ...way, since: days })),
    ...storyHosts.map(({ host, from, perDay }) => ({ ...linkOf(host), perDay, since: from })),
  ];
  const visits = ways.flatMap((way, place) =>
    Array.from({ length: Math.min(days, way.since + 1) }, (_, ago) => dayOf({ way, place, ago, now, products })).flat(),
  );
  await db.visitCount.createMany({ data: visits.filter((row) => row.visits > 0), skipDuplicates: true });
  await db.referringHost.createMany({
    data: storyHosts.map((story) => ({ ...hostOf(story, now), firstPath })),
    skipDuplicates: true,
  });
  await db.vitalCount.createMany({ data: vitals(now), skipDuplicates: true });
}

const linkOf = (host: string) => ({ kind: "referral" as const, source: host, page: "product" });

async function bestProducts(): Promise<Record<string, string[]>> {
  const best = await db.product.findMany({
    where: { status: "published" },
    orderBy: [{ soldCount: "desc" }, { id: "asc" }],
    take: 5,
    select: { translations: { select: { locale: true, slug: true } } },
  });
  const words = best.flatMap(({ translations }) => translations);
  const pathsOf = (locale: string) =>
    words.filter((word) => word.locale === locale).map(({ slug }) => `/${locale}/products/${slug}`);
  return { ar: pathsOf("ar"), fr: pathsOf("fr") };
}

type Told = { way: StoryWay; place: number; ago: number; now: Date; products: Record<string, string[]> };

// Six of ten read Arabic, and of the best sold each gets less than the one before.
function dayOf({ way, place, ago, now, products }: Told) {
  const day = dateOf(now, ago);
  const visits = way.perDay * busyness(day, place, ago);
  return [
    { locale: "ar", part: 0.6 },
    { locale: "fr", part: 0.4 },
  ].flatMap(({ locale, part }) => {
    const paths = way.page === "product" ? (products[locale] ?? []) : [`/${locale}${way.page}`];
    const weights = paths.map((_, rank) => 1 / (rank + 1));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return paths.map((path, rank) => ({
      ...{ day, kind: way.kind, source: way.source, path },
      visits: Math.round((visits * part * (weights[rank] ?? 0)) / whole),
    }));
  });
}

// The shop grows; Thursday evening and Friday are when people look around, and each way has a wave of its own.
function busyness(day: Date, place: number, ago: number): number {
  const weekend = [4, 5].includes(day.getUTCDay()) ? 1.35 : 1;
  return (1 - (ago / days) * 0.35) * weekend * (1 + 0.25 * Math.sin(place * 2.1 + ago * 1.3));
}

function hostOf({ host, from, perDay, status }: (typeof storyHosts)[number], now: Date) {
  const firstSeen = new Date(now.getTime() - from * dayMs);
  return { host, status, firstSeen, lastSeen: now, visits: Math.max(1, Math.round(from * perDay * 0.9)) };
}

// Page views that lie as far below and above the usual as they do in life: most are quick, a few take very long.
const spread = [0.45, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.7];

const vitals = (now: Date) =>
  Array.from({ length: days }, (_, ago) => dateOf(now, ago)).flatMap((day) =>
    storyLines.flatMap((line) =>
      storyPages.flatMap((page) => metrics.flatMap((metric) => bucketsOf({ day, line, page, metric }))),
    ),
  );

type Measured = {
  day: Date;
  line: (typeof storyLines)[number];
  page: (typeof storyPages)[number];
  metric: (typeof metrics)[number];
};

function bucketsOf({ day, line, page, metric }: Measured) {
  // What moves on a page does not depend on the line.
  const usual = storySpeeds[metric] * page.heavier * (metric === "cls" ? 1 : line.slower);
  const each = Math.round((line.perDay * page.share) / spread.length);
  const views = Math.max(line.perDay > 10 ? 1 : 0, each) || Number(day.getUTCDate() % 4 === 0);
  const counts = new Map<number, number>();
  for (const factor of spread) {
    const upTo = bucketOf(metric, usual * factor);
    counts.set(upTo, (counts.get(upTo) ?? 0) + views);
  }
  const row = { day, page: page.page, network: line.network, metric };
  return [...counts].flatMap(([upTo, count]) => (count > 0 ? [{ ...row, upTo, count }] : []));
}
