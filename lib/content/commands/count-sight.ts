import "server-only";
import { db } from "@/lib/db";
import type { SightInput } from "../sight-input";
import { countedDay, viewerFingerprint } from "../viewer";

/** Counts one visitor once a day; an act counts as a sight too, so that no rate exceeds one. What is not public is not counted. */
export async function countSight({ subject, did, viewer }: SightInput, now = new Date()): Promise<void> {
  const [kind, id] = subject.split(":");
  const actedAt = did === "acted" ? now : null;
  await db.$executeRaw`
    INSERT INTO "Sight" (kind, "subjectId", day, viewer, "actedAt")
    SELECT ${kind}, ${Number(id)}::int, ${countedDay(now)}::date, ${viewerFingerprint(viewer)}, ${actedAt}::timestamp
    WHERE CASE ${kind}::text
      WHEN 'banner' THEN EXISTS (SELECT 1 FROM "Banner" WHERE id = ${Number(id)}::int AND "isActive")
      ELSE EXISTS (SELECT 1 FROM "Piece" WHERE id = ${Number(id)}::int AND status = 'published') END
    ON CONFLICT (kind, "subjectId", day, viewer)
    DO UPDATE SET "actedAt" = coalesce("Sight"."actedAt", excluded."actedAt")`;
}
