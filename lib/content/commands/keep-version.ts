import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { type KeptContent, type KeptKind, versionsKept } from "../kept-text";

const tables = { film: Prisma.sql`"Film"`, guide: Prisma.sql`"Guide"`, episode: Prisma.sql`"Episode"` } as const;

/** Takes a thing for this transaction, so that each of two saves at once has its number; false when there is none. */
export async function lockKept(tx: DbClient, kind: KeptKind, id: number): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM ${tables[kind]} WHERE id = ${id} FOR UPDATE`;
  return rows.length > 0;
}

type Save<K extends KeptKind> = { id: number; content: KeptContent[K]; actor: Actor | null };

/** Keeps what a save held as a new version, unless it changed nothing; of many the oldest leaves. */
export async function keepVersion<K extends KeptKind>(tx: DbClient, kind: K, { id, content, actor }: Save<K>) {
  const where = { kind, subjectId: id };
  const last = await tx.contentVersion.findFirst({ where, orderBy: { number: "desc" } });
  if (isDeepStrictEqual(last?.content, content)) return;
  const number = (last?.number ?? 0) + 1;
  const who = { actorId: actor?.id ?? null, actorName: actor?.name ?? "" };
  await tx.contentVersion.create({ data: { ...where, number, content, ...who }, select: { number: true } });
  await tx.contentVersion.deleteMany({ where: { ...where, number: { lte: number - versionsKept } } });
}
