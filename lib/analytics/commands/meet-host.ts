import "server-only";
import { type DbClient, db } from "@/lib/db";
import { withTx } from "@/lib/tx";

export const hostsMax = 2_000;

type Met = { host: string; path: string; now: Date };

/** Notes that somebody followed a link of a site: one row for each, new only once, which is when a link that was asked for has come. */
export async function meetHost(met: Met): Promise<void> {
  if (await meetAgain(met)) return;
  await withTx(async (tx) => {
    // A site sends its first visitors together, when its page appears.
    await hostsTurn(tx);
    await tx.$executeRaw`
      WITH met AS (
        INSERT INTO "ReferringHost" AS h (host, "firstSeen", "lastSeen", "firstPath")
        SELECT ${met.host}, ${met.now}::timestamp, ${met.now}::timestamp, ${met.path}
        WHERE (SELECT count(*) FROM "ReferringHost") < ${hostsMax}
          OR EXISTS (SELECT 1 FROM "ReferringHost" WHERE host = ${met.host})
          OR EXISTS (SELECT 1 FROM "OutreachSite" WHERE host = ${met.host})
        ON CONFLICT (host) DO UPDATE SET visits = h.visits + 1, "lastSeen" = greatest(h."lastSeen", excluded."lastSeen")
        RETURNING host, visits)
      UPDATE "OutreachSite" o SET status = 'linked', "linkedAt" = ${met.now}::timestamp
      FROM met WHERE o.host = met.host AND met.visits = 1 AND o.status <> 'linked'`;
  });
}

/** One after the other: of many at the same moment none may take a site for new that another has met. */
export const hostsTurn = (tx: DbClient): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('referring hosts'))`;

const meetAgain = ({ host, now }: Met): Promise<number> => db.$executeRaw`
  UPDATE "ReferringHost" SET visits = visits + 1, "lastSeen" = greatest("lastSeen", ${now}::timestamp) WHERE host = ${host}`;
