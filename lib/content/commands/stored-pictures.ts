import "server-only";
import type { DbClient } from "@/lib/db";
import { fail, ok } from "@/lib/result";
import type { PieceContent } from "../piece";

type Sized = { key: string; width: number; height: number };

/** The same of any words with pictures in them. */
export async function sizedPictures<T>(tx: DbClient, value: T) {
  const known = await storedIn(tx, value);
  return known ? ok(sized(value, known) as T) : fail("picture_not_found");
}

/** The content with the true sizes of its pictures, and the id of its cover; refused when a picture is not ours. */
export async function withStoredSizes(tx: DbClient, content: PieceContent) {
  const byKey = await storedIn(tx, content);
  if (!byKey) return fail("picture_not_found");
  const coverId = content.cover ? (byKey.get(content.cover.key)?.id ?? null) : null;
  return ok({ content: sized(content, byKey) as PieceContent, coverId });
}

// Null when one of the pictures is not ours.
async function storedIn(tx: DbClient, value: unknown) {
  const keys = [...new Set(keysIn(value))];
  const rows = await tx.media.findMany({
    where: { key: { in: keys } },
    select: { id: true, key: true, width: true, height: true },
  });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.every((key) => byKey.has(key)) ? byKey : null;
}

// Pictures stand at many depths (cover, blocks, inside texts) and always look alike: a key with its sizes.
const isPicture = (value: object): value is Sized => "key" in value && "width" in value && "height" in value;

function keysIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return isPicture(value) ? [value.key] : Object.values(value).flatMap(keysIn);
}

function sized(value: unknown, known: Map<string, Sized>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => sized(item, known));
  const { width, height } = (isPicture(value) && known.get(value.key)) || {};
  if (width && height) return { ...value, width, height };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sized(inner, known)]));
}
