import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { changesOfKept } from "../kept-changes";
import { type KeptContent, type KeptKind, keptContentOf, versionsKept } from "../kept-text";
import { productNames } from "./admin-pieces";

/** The saves of a film, guide or episode, newest first. */
export const listKeptVersions = (kind: KeptKind, id: number) =>
  db.contentVersion.findMany({
    where: { kind, subjectId: id },
    orderBy: { number: "desc" },
    take: versionsKept,
    select: { number: true, actorName: true, createdAt: true },
  });

export const countKeptVersions = (kind: KeptKind, id: number): Promise<number> =>
  db.contentVersion.count({ where: { kind, subjectId: id } });

/** What a save changed, in words: files by their names, pictures by their keys ("" = no longer there). */
export async function findKeptChanges(kind: KeptKind, { id, number }: { id: number; number: number }, locale: Locale) {
  const [before, after] = await Promise.all([number - 1, number].map((wanted) => findKept(kind, id, wanted)));
  if (!after) return [];
  const seen = [before, after].flatMap((content) => (content && "spots" in content ? content.spots : []));
  const titles = await productNames(
    seen.map(({ productId }) => productId),
    locale,
  );
  const changes = changesOfKept(kind, { before: before ?? null, after }, (productId) => titles[productId] ?? "");
  const nameOf = await namesOf(changes.flatMap(({ as, removed, added }) => (as ? [...removed, ...added] : [])));
  return changes.map(({ removed, added, ...change }) => ({
    ...change,
    removed: change.as ? removed.map(nameOf) : removed,
    added: change.as ? added.map(nameOf) : added,
  }));
}

async function findKept<K extends KeptKind>(
  kind: K,
  subjectId: number,
  number: number,
): Promise<KeptContent[K] | null> {
  const row = await db.contentVersion.findUnique({
    where: { kind_subjectId_number: { kind, subjectId, number } },
    select: { content: true },
  });
  return keptContentOf(kind, row?.content);
}

// Ids of files and keys of pictures never look alike.
async function namesOf(lines: string[]): Promise<(line: string) => string> {
  if (lines.length === 0) return () => "";
  const [files, pictures] = await Promise.all([
    db.storedFile.findMany({ where: { id: { in: lines } }, select: { id: true, name: true }, take: 20 }),
    db.media.findMany({ where: { key: { in: lines } }, select: { key: true }, take: 20 }),
  ]);
  const names = new Map([
    ...files.map(({ id, name }) => [id, name] as const),
    ...pictures.map(({ key }) => [key, key] as const),
  ]);
  return (line) => names.get(line) ?? "";
}
