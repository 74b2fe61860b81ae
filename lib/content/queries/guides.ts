import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { sha256 } from "@/lib/tokens";
import type { Prisma } from "@/prisma/client/client";
import { downloadsLeft, giftKeyOf } from "../guide";
import { inBoth, slugsIn } from "../in-both";
import { pagesOf } from "../list-page";
import { coverName } from "./piece-rows";

const cover = { select: { id: true, key: true, width: true, height: true, thumbhash: true } } as const;
const textSelect = { locale: true, title: true, slug: true, text: true, points: true, coverAlt: true } as const;
const file = { select: { id: true, name: true, bytes: true } } as const;
const slugs = { select: { locale: true, slug: true } } as const;
export const guidesPerPage = 24;
const mostNamed = 60;
const mostOffered = 500;
const viewSelect = {
  ...textSelect,
  file,
  guide: { select: { id: true, isForReaders: true, cover, texts: slugs } },
} satisfies Prisma.GuideTextSelect;
type GuideRow = Prisma.GuideTextGetPayload<{ select: typeof viewSelect }>;

/** One page of the public guides of one language, newest first, and how many pages there are. */
export async function listGuides(locale: Locale, page = 1) {
  const where = { locale, guide: { status: "published" } };
  const [rows, count] = await Promise.all([
    db.guideText.findMany({
      relationLoadStrategy: "join",
      where,
      orderBy: { guideId: "desc" },
      skip: (page - 1) * guidesPerPage,
      take: guidesPerPage,
      select: { ...textSelect, guide: { select: { id: true, cover, texts: slugs } } },
    }),
    db.guideText.count({ where }),
  ]);
  const guides = rows.map(({ guide, ...text }) => ({ ...text, id: guide.id, cover: namedCover(guide, text) }));
  return { guides, pages: pagesOf(count, guidesPerPage) };
}
export type GuideCard = Awaited<ReturnType<typeof listGuides>>["guides"][number];

/** A public guide by its address, with its address in the other language. */
export async function findGuide(locale: Locale, slug: string) {
  const row = await db.guideText.findUnique({
    where: { locale_slug: { locale, slug }, guide: { status: "published" } },
    select: viewSelect,
  });
  return row && viewOf(row);
}

/** A guide as its page will be, public or not: for the shop's people. */
export async function findGuideDraft(locale: Locale, guideId: number): Promise<GuideView | null> {
  const row = await db.guideText.findUnique({ where: { guideId_locale: { guideId, locale } }, select: viewSelect });
  return row && viewOf(row);
}

/** The public ones of these, for the pages that name them. */
export async function listGuidesOf(locale: Locale, ids: readonly number[]): Promise<GuideView[]> {
  if (ids.length === 0) return [];
  const rows = await db.guideText.findMany({
    where: { locale, guideId: { in: [...ids] }, guide: { status: "published" } },
    take: mostNamed,
    select: viewSelect,
  });
  return rows.map(viewOf);
}

type Covered = {
  id: number;
  cover: { key: string; width: number; height: number; thumbhash: string } | null;
  texts: { slug: string }[];
};

const namedCover = ({ id, cover: stored, texts }: Covered, { slug }: { slug: string }) =>
  stored && { ...stored, name: coverName(slug, { kind: "guide", id, translations: texts }) };

function viewOf({ guide, ...text }: GuideRow) {
  const { texts, ...rest } = guide;
  return { ...text, ...rest, cover: namedCover(guide, text), slugs: slugsIn(texts) };
}
export type GuideView = ReturnType<typeof viewOf>;

/** Guides that a piece can name, newest first. */
export async function listGuideChoices(locale: Locale) {
  const rows = await db.guideText.findMany({
    where: { locale },
    orderBy: { guideId: "desc" },
    take: mostOffered,
    select: { guideId: true, title: true, guide: { select: { status: true } } },
  });
  return rows.map(({ guideId, title, guide }) => ({
    id: guideId,
    name: title,
    isPublic: guide.status === "published",
  }));
}

/** The public title of a guide, for whoever asks for it. */
export const findGuideTitle = (guideId: number, locale: Locale) =>
  db.guideText.findUnique({
    where: { guideId_locale: { guideId, locale }, guide: { status: "published" } },
    select: { title: true, slug: true, guide: { select: { isForReaders: true } } },
  });

/** What the page behind a download link shows. */
export async function findDownload(token: string, now = new Date()) {
  const grant = await db.guideGrant.findUnique({
    where: { tokenHash: sha256(token) },
    select: { guideId: true, locale: true, downloads: true, expiresAt: true },
  });
  if (!grant) return null;
  const text = await db.guideText.findUnique({
    where: { guideId_locale: { guideId: grant.guideId, locale: grant.locale } },
    select: { title: true, slug: true, locale: true, file: { select: { bytes: true } } },
  });
  return text && { ...text, left: downloadsLeft(grant, now), expiresAt: grant.expiresAt };
}

/** One page of all guides for the panel, newest first, with how often each was asked for, confirmed and downloaded. */
export async function listGuidesForStaff(locale: Locale, page: number) {
  const [rows, count] = await Promise.all([
    db.guide.findMany({
      relationLoadStrategy: "join",
      orderBy: { id: "desc" },
      skip: (page - 1) * guidesPerPage,
      take: guidesPerPage,
      select: {
        id: true,
        status: true,
        cover,
        texts: { select: { locale: true, title: true, slug: true, downloads: true } },
        _count: { select: { grants: true } },
      },
    }),
    db.guide.count(),
  ]);
  const gifts = rows.map(({ id }) => giftKeyOf(id));
  const asked = await db.optIn.groupBy({ by: ["gift"], where: { gift: { in: gifts } }, _count: true });
  const askedOf = new Map(asked.map(({ gift, _count }) => [gift, _count]));
  const guides = rows.map(({ texts, _count, ...guide }) => {
    const text = texts.find((one) => one.locale === locale) ?? texts[0];
    const downloads = texts.reduce((sum, one) => sum + one.downloads, 0);
    const figures = { asked: askedOf.get(giftKeyOf(guide.id)) ?? 0, confirmed: _count.grants, downloads };
    return { ...guide, ...figures, title: text?.title ?? "", slug: text?.slug ?? "" };
  });
  return { guides, pages: pagesOf(count, guidesPerPage) };
}
export type GuideLine = Awaited<ReturnType<typeof listGuidesForStaff>>["guides"][number];

/** One guide with both languages, to be edited. */
export async function findGuideForStaff(id: number) {
  const guide = await db.guide.findUnique({
    where: { id },
    select: {
      ...{ id: true, status: true, publishAt: true, isForReaders: true, cover },
      texts: { select: { ...textSelect, file } },
    },
  });
  if (!guide) return null;
  const { texts, ...rest } = guide;
  return { ...rest, ...inBoth(texts) };
}
export type EditableGuide = NonNullable<Awaited<ReturnType<typeof findGuideForStaff>>>;
