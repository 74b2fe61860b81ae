import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { Audience, Segment } from "../audience";
import { audienceKey, bannerWords, candidatesOf, isOn, isPlacement, type Placement, type ShownBanner } from "../banner";
import { pagesOf } from "../list-page";
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

type Weighed = Kept & { placement: string; weight: number };
type Kept = { segment: string; wilayas: string[]; sources: string[] };

const audienceOf = ({ segment, wilayas, sources }: Kept): Audience => ({
  segment: segment as Segment,
  wilayas,
  sources,
});

// A cache gives dates back as text.
const dateOf = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

const mostHanging = 200;
const told = { placement: true, segment: true, wilayas: true, sources: true, weight: true } as const;
const notOver = (now: Date) => ({ isActive: true, OR: [{ endsAt: null }, { endsAt: { gt: now } }] });

// All places in one read, which every page shares.
const activeBanners = cachedRead(
  () =>
    db.banner.findMany({
      where: notOver(new Date()),
      orderBy: [{ position: "asc" }, { id: "desc" }],
      take: mostHanging,
      select: { id: true, ...told, startsAt: true, endsAt: true, words: true },
    }),
  ["banners"],
  { tags: [cacheTags.banners], revalidate: 3600 },
);

const monthMs = 30 * 86_400_000;

export const bannersPerPage = 40;

/** One page of all banners, those that hang first, and how many pages there are. */
export async function listAdminBanners(page = 1, now = new Date()) {
  const [rows, count] = await Promise.all([
    db.banner.findMany({
      orderBy: [{ isActive: "desc" }, { placement: "asc" }, { position: "asc" }, { id: "desc" }],
      skip: (page - 1) * bannersPerPage,
      take: bannersPerPage,
    }),
    db.banner.count(),
  ]);
  return { banners: await withFigures(rows, now), pages: pagesOf(count, bannersPerPage) };
}

export async function findAdminBanner(id: number, now = new Date()) {
  const row = await db.banner.findUnique({ where: { id } });
  return row && ((await withFigures([row], now))[0] ?? null);
}

// With the figures of the last thirty days, and its part among those that hang for the same visitors.
async function withFigures(rows: readonly Row[], now: Date) {
  const from = new Date(now.getTime() - monthMs);
  const [sights, hanging] = await Promise.all([
    db.$queryRaw<{ id: number; seen: number; acted: number; reach: number }[]>`
      SELECT "subjectId" AS id, count(*)::int AS seen, count("actedAt")::int AS acted, count(DISTINCT viewer)::int AS reach
      FROM "Sight" WHERE kind = 'banner' AND day >= ${from}::date AND "subjectId" = ANY(${rows.map(({ id }) => id)})
      GROUP BY 1`,
    db.banner.findMany({
      where: { ...notOver(now), AND: { OR: [{ startsAt: null }, { startsAt: { lte: now } }] } },
      take: mostHanging,
      select: told,
    }),
  ]);
  const figures = (id: number): SightFigures =>
    figuresOf(sights.find((row) => row.id === id) ?? { seen: 0, acted: 0, reach: 0 });
  const partOf = partsAmong(hanging, now);
  return rows.map((row) => ({ ...bannerOf(row), figures: figures(row.id), part: partOf(row) }));
}

// Null = not hanging now.
function partsAmong(hanging: readonly Weighed[], now: Date) {
  const keyOf = (row: Weighed) => audienceKey(row.placement, audienceOf(row));
  const sums = new Map<string, number>();
  for (const row of hanging) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.weight);
  return (row: Row) => (isOn(row, now) ? row.weight / (sums.get(keyOf(row)) ?? row.weight) : null);
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

export type AdminBanner = ReturnType<typeof bannerOf> & { figures: SightFigures; part: number | null };
