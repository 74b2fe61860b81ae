import "server-only";
import type { z } from "zod";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { cacheTags } from "@/lib/cache-tags";
import type { DbClient } from "@/lib/db";
import { dequeue, enqueue } from "@/lib/jobs/commands";
import type { Task } from "@/lib/jobs/task";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { bannerInput } from "../schema";
import { sizedPictures } from "./stored-pictures";
import { weighBanners } from "./weigh-banners";

type BannerInput = z.output<typeof bannerInput>;

/** A new banner or a changed one; pages change at once, and again by themselves at its first and last moment. */
export async function saveBanner({ id, words: typed, ...input }: BannerInput, actor: Actor | null) {
  return withTx(async (tx) => {
    const stored = await sizedPictures(tx, typed);
    if (!stored.ok) return stored;
    const data = { ...input, words: stored.value };
    const saved =
      id === undefined ? await tx.banner.create({ data, select: { id: true } }) : await change(tx, id, data);
    if (!saved) return fail("banner_not_found");
    await plan(tx, saved.id, input);
    await weighBanners(tx, { now: new Date(), atLeast: 0 });
    await recordAudit(tx, { actor, action: "banner_saved", subject: `banner:${saved.id}`, after: data });
    return ok(saved);
  });
}

async function change(tx: DbClient, id: number, data: Omit<BannerInput, "id">): Promise<{ id: number } | null> {
  const { count } = await tx.banner.updateMany({ where: { id }, data });
  return count === 1 ? { id } : null;
}

// Static pages do not look at the clock: a job does, and a moved hour moves it.
async function plan(tx: DbClient, id: number, { startsAt, endsAt }: Pick<BannerInput, "startsAt" | "endsAt">) {
  const turns = { [`banner-start:${id}`]: startsAt, [`banner-end:${id}`]: endsAt };
  const tasks: Task[] = [];
  for (const [key, runAt] of Object.entries(turns)) {
    if (runAt) tasks.push({ name: "refresh_pages", payload: { tags: [cacheTags.banners] }, runAt, key });
    else await dequeue(tx, key);
  }
  await enqueue(tx, tasks);
}

/** Gone with its figures. */
export async function deleteBanner({ id }: { id: number }, actor: Actor) {
  return withTx(async (tx) => {
    const { count } = await tx.banner.deleteMany({ where: { id } });
    if (count === 0) return fail("banner_not_found");
    await tx.sight.deleteMany({ where: { kind: "banner", subjectId: id } });
    await plan(tx, id, { startsAt: null, endsAt: null });
    await weighBanners(tx, { now: new Date(), atLeast: 0 });
    await recordAudit(tx, { actor, action: "banner_deleted", subject: `banner:${id}` });
    return ok({ id });
  });
}
