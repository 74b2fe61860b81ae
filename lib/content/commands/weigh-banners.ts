import "server-only";
import type { DbClient } from "@/lib/db";
import type { Segment } from "../audience";
import { audienceKey } from "../banner";
import { seeded, type Tally, weightsOf } from "../rotation";

const monthMs = 30 * 86_400_000;

type Weighing = { now: Date /** parts that change by less stay as they are, 0 to 1 */; atLeast: number };

/** Gives each banner its part among those of the same place and audience, from what both did in thirty days; true = a part changed. */
export async function weighBanners(tx: DbClient, { now, atLeast }: Weighing): Promise<boolean> {
  const rivals = await listRivals(tx, now);
  const changed = rivals.flatMap((group) => {
    const weights = weightsOf(
      group.map(({ tally }) => tally),
      seeded(group.length),
    );
    const parts = group.map(({ id, weight }, place) => ({ id, before: weight, weight: weights[place] ?? weight }));
    return parts.some(({ before, weight }) => Math.abs(weight - before) > atLeast) ? parts : [];
  });
  if (changed.length === 0) return false;
  await tx.$executeRaw`
    UPDATE "Banner" b SET weight = c.weight
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS c(id int, weight float8) WHERE b.id = c.id`;
  return true;
}

type Weighed = { id: number; weight: number; tally: Tally };

/** Who hangs or will hang, in groups that speak to the same visitors. */
async function listRivals(tx: DbClient, now: Date): Promise<Weighed[][]> {
  const banners = await tx.banner.findMany({
    where: { isActive: true, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    orderBy: { id: "asc" },
    take: 200,
    select: { id: true, placement: true, segment: true, wilayas: true, sources: true, weight: true },
  });
  const tallies = await tallySights(tx, new Date(now.getTime() - monthMs));
  const groups = new Map<string, Weighed[]>();
  for (const { id, weight, placement, ...audience } of banners) {
    const key = audienceKey(placement, { ...audience, segment: audience.segment as Segment });
    const tally = tallies.get(id) ?? { seen: 0, acted: 0 };
    groups.set(key, [...(groups.get(key) ?? []), { id, weight, tally }]);
  }
  return [...groups.values()];
}

async function tallySights(tx: DbClient, from: Date): Promise<Map<number, Tally>> {
  const rows = await tx.$queryRaw<(Tally & { id: number })[]>`
    SELECT "subjectId" AS id, count(*)::int AS seen, count("actedAt")::int AS acted
    FROM "Sight" WHERE kind = 'banner' AND day >= ${from}::date GROUP BY 1 LIMIT 1000`;
  return new Map(rows.map(({ id, ...tally }) => [id, tally]));
}
