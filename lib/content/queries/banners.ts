import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { Audience, Segment } from "../audience";
import { audienceKey, bannerWords, candidatesOf, isOn, isPlacement, type Placement, type ShownBanner } from "../banner";
import type { SightFigures } from "../sight";
import { figuresOf } from "../sight";

/** What can hang in a place now, the best for everybody first. The page is made anew at each banner's first and last moment. */
export async function listBanners(locale: Locale, placement: Placement): Promise<ShownBanner[]> {
  const rows = (await activeBanners()).filter((row) => row.placement === placement);
  const now = new Date();
  const shown = rows.flatMap(({ id, weight, words: stored, ...row }) => {
    const words = bannerWords.safeParse(stored);
    const face = words.success ? words.data[locale] : null;
    const dates = { isActive: true, startsAt: dateOf(row.startsAt), endsAt: dateOf(row.endsAt) };
    return face && isOn(dates, now) ? [{ ...face, id, weight, audience: audienceOf(row) }] : [];
  });
  return candidatesOf(shown);
}

type Kept = { segment: string; wilayas: string[]; sources: string[] };

const audienceOf = ({ segment, wilayas, sources }: Kept): Audience => ({
  segment: segment as Segment,
  wilayas,
  sources,
});

// A cache gives dates back as text.
const dateOf = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

// All places in one read, which every page shares.
const activeBanners = cachedRead(
  () =>
    db.banner.findMany({
      where: { isActive: true },
      orderBy: [{ position: "asc" }, { id: "desc" }],
      take: 100,
      select: {
        ...{ id: true, placement: true, segment: true, wilayas: true, sources: true, weight: true },
        ...{ startsAt: true, endsAt: true, words: true },
      },
    }),
  ["banners"],
  { tags: [cacheTags.banners], revalidate: 3600 },
);

const monthMs = 30 * 86_400_000;

/** Every banner with its figures of the last thirty days, and its part among those that hang for the same visitors. */
export async function listAdminBanners(now = new Date()) {
  const from = new Date(now.getTime() - monthMs);
  const [banners, sights] = await Promise.all([
    db.banner.findMany({
      orderBy: [{ isActive: "desc" }, { placement: "asc" }, { position: "asc" }, { id: "desc" }],
      take: 100,
    }),
    db.$queryRaw<{ id: number; seen: number; acted: number; reach: number }[]>`
      SELECT "subjectId" AS id, count(*)::int AS seen, count("actedAt")::int AS acted, count(DISTINCT viewer)::int AS reach
      FROM "Sight" WHERE kind = 'banner' AND day >= ${from}::date GROUP BY 1 LIMIT 1000`,
  ]);
  const figures = (id: number): SightFigures =>
    figuresOf(sights.find((row) => row.id === id) ?? { seen: 0, acted: 0, reach: 0 });
  const partOf = partsAmong(banners, now);
  return banners.map((banner) => ({ ...bannerOf(banner), figures: figures(banner.id), part: partOf(banner) }));
}

// Null = not hanging now.
function partsAmong(banners: readonly Row[], now: Date) {
  const keyOf = (row: Row) => audienceKey(row.placement, audienceOf(row));
  const hanging = banners.filter((row) => isOn(row, now));
  const sums = new Map<string, number>();
  for (const row of hanging) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.weight);
  return (row: Row) => (hanging.includes(row) ? row.weight / (sums.get(keyOf(row)) ?? row.weight) : null);
}

export async function findAdminBanner(id: number) {
  return (await listAdminBanners()).find((banner) => banner.id === id) ?? null;
}

type Row = Awaited<ReturnType<typeof db.banner.findMany>>[number];

function bannerOf(row: Row) {
  const words = bannerWords.safeParse(row.words);
  return {
    ...row,
    placement: isPlacement(row.placement) ? row.placement : ("home_strip" as const),
    audience: audienceOf(row),
    words: words.success ? words.data : { ar: null, fr: null },
  };
}

export type AdminBanner = Awaited<ReturnType<typeof listAdminBanners>>[number];
