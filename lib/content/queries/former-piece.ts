import "server-only";
import { db } from "@/lib/db";
import { type Locale, otherLocale, pick } from "@/lib/locale";
import { Prisma } from "@/prisma/client/client";
import type { PieceKind } from "../piece";

/** The address that a public piece has now, by the spellings of one that stands in any of its saves, or is its address in the other language; null when it is none of them. */
export async function findMovedPiece(locale: Locale, kind: PieceKind, slugs: string[]): Promise<string | null> {
  // The path as a constant, as the indexes have it.
  const kept = pick(locale, Prisma.sql`'{words,ar,slug}'`, Prisma.sql`'{words,fr,slug}'`);
  const [row] = await db.$queryRaw<{ slug: string }[]>`
    SELECT t.slug FROM "PieceVersion" v
    JOIN "Piece" p ON p.id = v."pieceId" AND p.kind = ${kind} AND p.status = 'published'
    JOIN "PieceTranslation" t ON t."pieceId" = p.id AND t.locale = ${locale}
    WHERE v.content #>> ${kept} = ANY(${slugs}) AND t.slug <> ${slugs[0] ?? ""}
    ORDER BY v."createdAt" DESC LIMIT 1`;
  return row?.slug ?? translated(locale, kind, slugs);
}

async function translated(locale: Locale, kind: PieceKind, slugs: string[]): Promise<string | null> {
  const inTwin = { translations: { some: { locale: otherLocale(locale), slug: { in: slugs } } } };
  const row = await db.pieceTranslation.findFirst({
    where: { locale, slug: { not: slugs[0] ?? "" }, piece: { kind, status: "published", ...inTwin } },
    select: { slug: true },
  });
  return row?.slug ?? null;
}
