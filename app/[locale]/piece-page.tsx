import type { Metadata } from "next";
import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { listCardsOf } from "@/lib/catalog/queries/product-cards";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { stillOn } from "@/lib/content/block-needs";
import { type PieceKind, piecePath } from "@/lib/content/piece";
import type { PieceView } from "@/lib/content/piece-view";
import { goodsOf } from "@/lib/content/queries/block-goods";
import { findPiece } from "@/lib/content/queries/find-piece";
import { env } from "@/lib/env";
import { languagesOf } from "@/lib/i18n/alternates";
import { isLocale, type Locale, locales, otherLocale } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";

type Params = Promise<{ locale: string; slug: string }>;

/** What the page of a piece of this kind needs, or null; the page is tagged either way, so that neither it nor its 404 grows stale. */
export async function pieceOfPage(kind: PieceKind, params: Params) {
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  if (!isLocale(locale) || slug === null) return null;
  const piece = await findPiece(locale, kind, slug);
  await (piece ? tagPage(cacheTags.piece(piece.id), cacheTags.content) : tagPage(cacheTags.content));
  return piece && { locale, piece };
}

/** Its public body and everything of the catalogue in it. */
export async function shownOf(locale: Locale, piece: PieceView, now = new Date()) {
  const body = stillOn(piece.body, now);
  const [goods, related] = await Promise.all([goodsOf(locale, body), listCardsOf(locale, piece.productIds)]);
  if (Object.keys(goods.cards).length + Object.keys(goods.shelves).length + related.length > 0)
    await tagPage(cacheTags.catalog);
  return { piece: { ...piece, body }, goods, related, url: env.APP_URL + encodeURI(pathOf(piece, locale)) };
}

export const pathOf = ({ kind, slug }: PieceView, locale: Locale): string => piecePath(kind, locale, slug);

/** The same piece in the other language, or that language's home where it is not written in it. */
export function twinPathOf(piece: PieceView, locale: Locale, fallback = ""): string {
  const twin = otherLocale(locale);
  const slug = piece.slugs[twin];
  return slug ? piecePath(piece.kind, twin, slug) : `/${twin}${fallback}`;
}

export function pieceMetadata(piece: PieceView, locale: Locale): Metadata {
  const paths = locales.flatMap((language) => {
    const slug = piece.slugs[language];
    return slug ? [[language, piecePath(piece.kind, language, slug)]] : [];
  });
  const title = piece.seoTitle || piece.title;
  const description = piece.seoDescription || piece.excerpt;
  return {
    title,
    description,
    alternates: languagesOf(locale, Object.fromEntries(paths)),
    authors: piece.author ? [{ name: piece.author }] : undefined,
    openGraph: {
      type: piece.kind === "article" || piece.kind === "release" ? "article" : "website",
      title,
      description,
      publishedTime: piece.publishedAt?.toISOString(),
      modifiedTime: piece.updatedAt.toISOString(),
      images: piece.cover ? [{ url: pictureUrl(piece.cover.key, 640, "jpg"), alt: piece.cover.alt }] : undefined,
    },
  };
}
