import "server-only";
import { unstable_cache } from "next/cache";
import { cacheTags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import {
  type Audience,
  bannerWords,
  candidatesOf,
  isOn,
  isPlacement,
  type Placement,
  type ShownBanner,
} from "../banner";
import type { SightFigures } from "../sight";
import { figuresOf } from "../sight";

/** What hangs in a place now, at most one banner per audience. The page is made anew at each banner's first and last moment. */
export async function listBanners(locale: Locale, placement: Placement): Promise<ShownBanner[]> {
  const rows = (await activeBanners()).filter((row) => row.placement === placement);
  const now = new Date();
  const shown = rows.flatMap(({ id, audience, words: stored, ...times }) => {
    const words = bannerWords.safeParse(stored);
    const face = words.success ? words.data[locale] : null;
    const dates = { isActive: true, startsAt: dateOf(times.startsAt), endsAt: dateOf(times.endsAt) };
    return face && isOn(dates, now) ? [{ ...face, id, audience: audience as Audience }] : [];
  });
  return candidatesOf(shown);
}

// A cache gives dates back as text.
const dateOf = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

// All places in one read, which every page shares.
const activeBanners = unstable_cache(
  () =>
    db.banner.findMany({
      where: { isActive: true },
      orderBy: [{ position: "asc" }, { id: "desc" }],
      take: 100,
      select: { id: true, placement: true, audience: true, startsAt: true, endsAt: true, words: true },
    }),
  ["banners"],
  { tags: [cacheTags.banners], revalidate: 3600 },
);

const monthMs = 30 * 86_400_000;

/** Every banner with its figures of the last thirty days. */
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
  return banners.map((banner) => ({ ...bannerOf(banner), figures: figures(banner.id) }));
}

export async function findAdminBanner(id: number) {
  const row = await db.banner.findUnique({ where: { id } });
  return row && bannerOf(row);
}

type Row = Awaited<ReturnType<typeof db.banner.findMany>>[number];

function bannerOf(row: Row) {
  const words = bannerWords.safeParse(row.words);
  return {
    ...row,
    placement: isPlacement(row.placement) ? row.placement : ("home_strip" as const),
    audience: row.audience as Audience,
    words: words.success ? words.data : { ar: null, fr: null },
  };
}

export type AdminBanner = Awaited<ReturnType<typeof listAdminBanners>>[number];
