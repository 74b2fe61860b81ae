import "server-only";
import { pictureOf } from "@/lib/catalog/queries/product-cards";
import { type Locale, pick } from "@/lib/locale";
import { fileNameOf } from "@/lib/media/picture";
import type { Prisma } from "@/prisma/client/client";
import type { Signature } from "../author";
import { blocksOf } from "../block";
import { excerptOf, type Goal, minutesToRead, type PieceKind, type PieceStatus } from "../piece";
import type { PieceCard, PieceView } from "../piece-view";

const topicSelect = { select: { nameAr: true, nameFr: true, slugAr: true, slugFr: true } } as const;
const coverSelect = { select: { key: true, width: true, height: true, thumbhash: true } } as const;

export const cardSelect = {
  title: true,
  slug: true,
  excerpt: true,
  coverAlt: true,
  body: true,
  piece: {
    select: {
      ...{ id: true, kind: true, publishedAt: true },
      cover: coverSelect,
      topic: topicSelect,
      translations: { select: { locale: true, slug: true } },
    },
  },
} satisfies Prisma.PieceTranslationSelect;

export const viewSelect = {
  ...cardSelect,
  coverCaption: true,
  seoTitle: true,
  seoDescription: true,
  tags: true,
  piece: {
    select: {
      ...cardSelect.piece.select,
      status: true,
      goal: true,
      updatedAt: true,
      author: { select: { texts: { select: { locale: true, name: true, slug: true } } } },
      products: { orderBy: { position: "asc" }, select: { productId: true } },
    },
  },
} satisfies Prisma.PieceTranslationSelect;

type CardRow = Prisma.PieceTranslationGetPayload<{ select: typeof cardSelect }>;
type ViewRow = Prisma.PieceTranslationGetPayload<{ select: typeof viewSelect }>;

type Covered = { kind: string; id: number; translations: { slug: string }[] };

/** The words the file of a cover is called by: its page's slug, or the other language's, since no file name holds Arabic letters. */
export const coverName = (slug: string, { kind, id, translations }: Covered): string =>
  [slug, ...translations.map((words) => words.slug)].map((words) => fileNameOf(words)).find(Boolean) ?? `${kind}-${id}`;

export function cardOf(row: CardRow, locale: Locale): PieceCard {
  const { piece } = row;
  const body = blocksOf(row.body);
  return {
    id: piece.id,
    kind: piece.kind as PieceKind,
    title: row.title,
    slug: row.slug,
    excerpt: excerptOf({ excerpt: row.excerpt, body }),
    cover: piece.cover && pictureOf(piece.cover, row.coverAlt, coverName(row.slug, piece)),
    topic: piece.topic && topicOf(piece.topic, locale),
    publishedAt: piece.publishedAt,
    minutes: minutesToRead(body),
  };
}

export function viewOf(row: ViewRow, locale: Locale): PieceView {
  const { piece } = row;
  return {
    ...cardOf(row, locale),
    status: piece.status as PieceStatus,
    goal: piece.goal as Goal,
    author: signatureIn(piece.author, locale),
    slugs: Object.fromEntries(piece.translations.map((words) => [words.locale, words.slug])),
    caption: row.coverCaption,
    seoTitle: row.seoTitle,
    seoDescription: row.seoDescription,
    tags: row.tags,
    body: blocksOf(row.body),
    productIds: piece.products.map(({ productId }) => productId),
    updatedAt: piece.updatedAt,
  };
}

type Author = { texts: ({ locale: string } & Signature)[] } | null;

/** Under whose name a piece stands in this language. */
export function signatureIn(author: Author, locale: Locale): Signature | null {
  const words = author?.texts.find((text) => text.locale === locale);
  return words ? { name: words.name, slug: words.slug } : null;
}

type TopicRow = { nameAr: string; nameFr: string; slugAr: string; slugFr: string };

export const topicOf = ({ nameAr, nameFr, slugAr, slugFr }: TopicRow, locale: Locale) => ({
  name: pick(locale, nameAr, nameFr),
  slug: pick(locale, slugAr, slugFr),
});
