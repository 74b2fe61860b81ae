import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { cacheTags } from "@/lib/cache-tags";
import type { DbClient } from "@/lib/db";
import { dequeue, enqueue } from "@/lib/jobs/commands";
import type { Payloads } from "@/lib/jobs/task";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { Prisma } from "@/prisma/client/client";

/** What is shown as it was saved last: a film, an episode or a guide. */
type Thing = Payloads["publish_later"];

/** Public from now on, or out of sight; either way there is no hour to wait for any more. */
export async function turnPublic(
  { kind, id, status }: Thing & { status: "draft" | "published" },
  actor: Actor | null,
  now = new Date(),
) {
  return withTx(async (tx) => {
    const since = status === "published" ? now : null;
    const set = Prisma.sql`status = ${status}, "publishAt" = NULL, "publishedAt" = coalesce("publishedAt", ${since}::timestamp(3))`;
    const subject = await change(tx, { kind, id, now }, set);
    if (!subject) return fail(things[kind].missing);
    await dequeue(tx, keyOf(kind, id));
    await recordAudit(tx, { actor, action: things[kind].becomes(status), subject });
    return ok({ id });
  });
}

/** Public at an hour to come; a second call moves the hour, because the job has the thing's key. */
export async function publishLater(
  { kind, id, publishAt }: Thing & { publishAt: Date },
  actor: Actor,
  now = new Date(),
) {
  if (publishAt <= now) return { ...fail("time_is_past"), fields: { publishAt: "time_is_past" } };
  return withTx(async (tx) => {
    const set = Prisma.sql`status = 'scheduled', "publishAt" = ${publishAt}`;
    const subject = await change(tx, { kind, id, now, if: Prisma.sql`status <> 'published'` }, set);
    if (!subject) return fail("status_changed");
    const job = { name: "publish_later", payload: { kind, id }, runAt: publishAt } as const;
    await enqueue(tx, [{ ...job, key: keyOf(kind, id) }]);
    await recordAudit(tx, { actor, action: things[kind].becomes("scheduled"), subject, after: { publishAt } });
    return ok({ id });
  });
}

/** The job of the hour: public once, however often it is tried, since the hour and not since the minute of a slow worker. An hour that was moved meanwhile is respected. */
export async function publishDue({ kind, id }: Thing, now = new Date()): Promise<boolean> {
  return withTx(async (tx) => {
    const set = Prisma.sql`status = 'published', "publishAt" = NULL, "publishedAt" = coalesce("publishedAt", "publishAt")`;
    const isDue = Prisma.sql`status = 'scheduled' AND "publishAt" <= ${now}`;
    const subject = await change(tx, { kind, id, now, if: isDue }, set);
    if (!subject) return false;
    await recordAudit(tx, { actor: null, action: things[kind].becomes("published"), subject });
    const payload = { tags: [cacheTags.content] };
    await enqueue(tx, [{ name: "refresh_pages", payload, key: `pages:${kind}:${id}` }]);
    return true;
  });
}

const keyOf = (kind: Thing["kind"], id: number): string => `publish-${kind}:${id}`;

const things = {
  film: {
    table: Prisma.sql`"Film"`,
    subject: Prisma.sql`'film:' || id`,
    missing: "film_not_found",
    becomes: (status: string) => `film_${status}`,
  },
  episode: {
    table: Prisma.sql`"Episode"`,
    subject: Prisma.sql`'podcast:' || "podcastId"`,
    missing: "episode_not_found",
    becomes: (status: string) => `episode_${status}`,
  },
  // Links to it that were sent keep working when it is taken back.
  guide: {
    table: Prisma.sql`"Guide"`,
    subject: Prisma.sql`'guide:' || id`,
    missing: "guide_not_found",
    becomes: (status: string) => `guide_${status}`,
  },
} as const;

/** What the audit log calls the thing that was changed; null when there is none like that. */
async function change(
  tx: DbClient,
  { kind, id, now, if: condition = Prisma.sql`TRUE` }: Thing & { now: Date; if?: Prisma.Sql },
  set: Prisma.Sql,
): Promise<string | null> {
  const { table, subject } = things[kind];
  const [row] = await tx.$queryRaw<{ subject: string }[]>`
    UPDATE ${table} SET ${set}, "updatedAt" = ${now} WHERE id = ${id} AND ${condition} RETURNING ${subject} AS subject`;
  return row?.subject ?? null;
}
