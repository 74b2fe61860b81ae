import "server-only";
import { db } from "@/lib/db";
import { type Locale, pick } from "@/lib/locale";
import { Prisma } from "@/prisma/client/client";
import { signedKinds } from "../author";
import type { PieceKind } from "../piece";
import type { AddressedKind } from "./former-address";

export type WrittenKind = PieceKind | AddressedKind;

/** An address where nothing of a kind is, nor has moved from: its spellings, and the number of the episode it asks for, of a series. */
export type Asked = { locale: Locale; slugs: string[]; episode?: number };

/** Whether something of this kind was public at an address where nothing is any more: taken back, or deleted. */
export async function wasPublic(kind: WrittenKind, asked: Asked): Promise<boolean> {
  const former = await db.formerAddress.findFirst({
    where: { kind, locale: asked.locale, slug: { in: asked.slugs } },
    orderBy: { createdAt: "desc" },
    select: { subjectId: true },
  });
  return wasThere[kind]({ ...asked, former: former?.subjectId ?? 0 });
}

type Sought = Asked & { former: number };
type WasThere = (sought: Sought) => Promise<boolean>;

const published = { status: "published" } as const;
const once = { publishedAt: { not: null } } as const;

// By its words of now, or by its id. Pieces leave their addresses to the table when they are deleted, and only then.
const piece =
  (kind: PieceKind): WasThere =>
  async ({ locale, slugs, former }) => {
    if (former) return true;
    // The path as a constant, as the indexes have it.
    const kept = pick(locale, Prisma.sql`'{words,ar,slug}'`, Prisma.sql`'{words,fr,slug}'`);
    const rows = await db.$queryRaw<unknown[]>`
      SELECT 1 FROM "PieceVersion" v
      JOIN "Piece" p ON p.id = v."pieceId" AND p.kind = ${kind} AND p."publishedAt" IS NOT NULL
      WHERE v.content #>> ${kept} = ANY(${slugs}) LIMIT 1`;
    return rows.length > 0;
  };

const wasThere: Record<WrittenKind, WasThere> = {
  article: piece("article"),
  page: piece("page"),
  landing: piece("landing"),
  release: piece("release"),
  film: async ({ locale, slugs, former }) =>
    (await db.filmText.count({
      where: { locale, film: once, OR: [{ slug: { in: slugs } }, { filmId: former }] },
    })) > 0,
  guide: async ({ locale, slugs, former }) =>
    (await db.guideText.count({
      where: { locale, guide: once, OR: [{ slug: { in: slugs } }, { guideId: former }] },
    })) > 0,
  podcast: async ({ locale, slugs, former, episode }) =>
    (await db.podcastText.count({
      where: {
        ...{ locale, OR: [{ slug: { in: slugs } }, { podcastId: former }] },
        podcast: {
          episodes: episode === undefined ? { none: published, some: once } : { some: { number: episode, ...once } },
        },
      },
    })) > 0,
  author: async ({ locale, slugs, former }) =>
    (former > 0 && (await db.author.count({ where: { id: former } })) === 0) ||
    (await db.authorText.count({
      where: {
        ...{ locale, OR: [{ slug: { in: slugs } }, { authorId: former }] },
        author: { pieces: { some: { kind: { in: [...signedKinds] }, ...once, translations: { some: { locale } } } } },
      },
    })) > 0,
};
