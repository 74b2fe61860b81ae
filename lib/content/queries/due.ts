import "server-only";
import { db } from "@/lib/db";
import type { Payloads } from "@/lib/jobs/task";

/** What goes public by itself at an hour. */
export type Hourly = "piece" | Payloads["publish_later"]["kind"];

/** Whether something waits for an hour that comes this soon. */
export async function isDueWithin(
  kind: Hourly,
  { id, now, ms }: { id: number; now: Date; ms: number },
): Promise<boolean> {
  const where = { id, status: "scheduled", publishAt: { lte: new Date(now.getTime() + ms) } };
  const count = {
    piece: () => db.piece.count({ where }),
    film: () => db.film.count({ where }),
    episode: () => db.episode.count({ where }),
    guide: () => db.guide.count({ where }),
  };
  return (await count[kind]()) > 0;
}
