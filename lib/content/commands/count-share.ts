import "server-only";
import { db } from "@/lib/db";
import type { ShareInput } from "../share-input";
import { countedDay, viewerFingerprint } from "../viewer";

/** Counts one visitor once a day and way; of two that come at the same moment one finds the other's row. What is not public is not counted. */
export async function countShare({ subject, did, way, viewer }: ShareInput, now = new Date()): Promise<void> {
  const [kind, id] = subject.split(":");
  await db.$executeRaw`
    INSERT INTO "Share" (kind, "subjectId", day, did, way, viewer)
    SELECT ${kind}, ${Number(id)}::int, ${countedDay(now)}::date, ${did}, ${way}, ${viewerFingerprint(viewer)}
    WHERE CASE ${kind}::text
      WHEN 'product' THEN EXISTS (SELECT 1 FROM "Product" WHERE id = ${Number(id)}::int AND status = 'published')
      ELSE EXISTS (SELECT 1 FROM "Piece" WHERE id = ${Number(id)}::int AND status = 'published') END
    ON CONFLICT DO NOTHING`;
}
