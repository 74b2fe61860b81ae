import "server-only";
import type { z } from "zod";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { fail, ok } from "@/lib/result";
import { slugOf } from "@/lib/text";
import { withTx } from "@/lib/tx";
import type { topicInput } from "../schema";

const topicsMax = 50;

type TopicInput = z.output<typeof topicInput>;

/** A shelf of the blog, new or renamed; its addresses stay those of its first name. */
export async function saveTopic(input: TopicInput, actor: Actor | null) {
  return withTx(async (tx) => {
    const saved = input.id === undefined ? await addTopic(tx, input) : await renameTopic(tx, input.id, input);
    if (saved.ok)
      await recordAudit(tx, { actor, action: "topic_saved", subject: `topic:${saved.value.id}`, after: input.name });
    return saved;
  });
}

async function renameTopic(tx: DbClient, id: number, { name }: TopicInput) {
  const { count } = await tx.topic.updateMany({ where: { id }, data: { nameAr: name.ar, nameFr: name.fr } });
  return count === 0 ? fail("topic_not_found") : ok({ id });
}

async function addTopic(tx: DbClient, { name }: TopicInput) {
  const position = await tx.topic.count();
  if (position >= topicsMax) return fail("too_many_lines");
  const [slugAr, slugFr] = [slugOf(name.ar) || "p", slugOf(name.fr) || "p"];
  const clash = await tx.topic.count({ where: { OR: [{ slugAr }, { slugFr }] } });
  if (clash > 0) return { ...fail("slug_taken"), fields: { "name.ar": "slug_taken" } };
  const data = { nameAr: name.ar, nameFr: name.fr, slugAr, slugFr, position };
  return ok(await tx.topic.create({ data, select: { id: true } }));
}

/** Its articles stay, without a shelf. */
export async function deleteTopic({ id }: { id: number }, actor: Actor) {
  return withTx(async (tx) => {
    const { count } = await tx.topic.deleteMany({ where: { id } });
    if (count === 0) return fail("topic_not_found");
    await recordAudit(tx, { actor, action: "topic_deleted", subject: `topic:${id}` });
    return ok({ id });
  });
}
