import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { fail, ok, type Result } from "@/lib/result";
import { searchKey } from "@/lib/text";
import { withTx } from "@/lib/tx";

const groupsMax = 500;

/** Declares words that mean the same to search. A word that stands in a group already joins the two groups. */
export async function addSynonyms(
  words: readonly string[],
  actor: Actor,
): Promise<Result<number, "synonyms_too_few" | "synonyms_too_many">> {
  const different = [...new Map(words.map((word) => [searchKey(word), word])).entries()].filter(([key]) => key !== "");
  if (different.length < 2) return fail("synonyms_too_few");
  return withTx(async (tx) => {
    const groups = await tx.searchSynonym.findMany({ select: { id: true, words: true }, take: groupsMax + 1 });
    if (groups.length > groupsMax) return fail("synonyms_too_many");
    const keys = new Set(different.map(([key]) => key));
    const joined = groups.filter((group) => group.words.some((word) => keys.has(searchKey(word))));
    const all = [...joined.flatMap((group) => group.words), ...different.map(([, word]) => word)];
    const merged = [...new Map(all.map((word) => [searchKey(word), word])).values()];
    if (merged.length > 20) return fail("synonyms_too_many");
    await tx.searchSynonym.deleteMany({ where: { id: { in: joined.map(({ id }) => id) } } });
    const { id } = await tx.searchSynonym.create({ data: { words: merged }, select: { id: true } });
    const before = joined.map((group) => group.words);
    await recordAudit(tx, { actor, action: "synonyms_added", subject: "synonyms", before, after: [merged] });
    return ok(id);
  });
}

export async function removeSynonyms(id: number, actor: Actor): Promise<Result<number, "synonyms_not_found">> {
  return withTx(async (tx) => {
    const [group] = await tx.searchSynonym.findMany({ where: { id }, select: { words: true } });
    if (!group) return fail("synonyms_not_found");
    await tx.searchSynonym.delete({ where: { id }, select: { id: true } });
    await recordAudit(tx, { actor, action: "synonyms_removed", subject: "synonyms", before: group.words });
    return ok(id);
  });
}
