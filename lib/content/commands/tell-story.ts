import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { cacheTags } from "@/lib/cache-tags";
import { dequeue, enqueue } from "@/lib/jobs/commands";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { StoryInput } from "../story";

/** Puts a film among the stories of the home page, until an hour or for good, or takes it away; seen once the film is public. */
export async function tellStory({ id, isStory, until }: StoryInput, actor: Actor | null, now = new Date()) {
  const storyUntil = isStory ? until : null;
  if (storyUntil && storyUntil <= now) return { ...fail("time_is_past"), fields: { until: "time_is_past" } };
  return withTx(async (tx) => {
    const { count } = await tx.film.updateMany({ where: { id }, data: { isStory, storyUntil } });
    if (count === 0) return fail("film_not_found");
    const key = `story-ends:${id}`;
    await dequeue(tx, key);
    const payload = { tags: [cacheTags.content] };
    if (storyUntil) await enqueue(tx, [{ name: "refresh_pages", payload, key, runAt: storyUntil }]);
    await recordAudit(tx, { actor, action: "film_story", subject: `film:${id}`, after: { isStory, storyUntil } });
    return ok({ id });
  });
}
