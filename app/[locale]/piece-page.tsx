import type { Metadata } from "next";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { listCardsOf } from "@/lib/catalog/queries/product-cards";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { authorPath } from "@/lib/content/author";
import { stillOn, withSubstance } from "@/lib/content/block-needs";
import { type PieceKind, piecePath } from "@/lib/content/piece";
import type { PieceView } from "@/lib/content/piece-view";
import { goodsOf } from "@/lib/content/queries/block-goods";
import { findPiece } from "@/lib/content/queries/find-piece";
import { listPieceSlugs } from "@/lib/content/queries/list-pieces";
import { env } from "@/lib/env";
import { translations } from "@/lib/i18n/translations";
import { isLocale, type Locale, locales, otherLocale } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import { articleData } from "@/lib/seo/article-data";
import { breadcrumbData } from "@/lib/seo/breadcrumb-data";
import { faqData } from "@/lib/seo/faq-data";
import { pageMeta } from "@/lib/seo/page-meta";
import { pieceSnippet } from "@/lib/seo/page-snippets";
import { findSite } from "@/lib/seo/queries/find-site";
import { cardPath, contentCard } from "@/lib/seo/social-card";

export type PieceParams = Promise<{ locale: string; slug: string }>;

/** The newest of a kind, made before anybody asks. A build without a database still succeeds: pages are then made at their first visit. */
export const newestOf =
  (kind: PieceKind, count: number) =>
  async ({ params: { locale } }: { params: { locale: string } }) =>
    isLocale(locale) ? await listPieceSlugs(locale, kind, count).catch(() => []) : [];

/** The head of a piece's page, or of what stands where there is none. */
export async function metadataOf(kind: PieceKind, params: PieceParams): Promise<Metadata> {
  const found = await pieceOfPage(kind, params);
  return found ? pieceMetadata(found.piece, found.locale) : missingMetadata(params);
}

/** What the page of a piece of this kind needs, or null; the page is tagged either way, so that neither it nor its 404 grows stale. */
export async function pieceOfPage(kind: PieceKind, params: PieceParams) {
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  if (!isLocale(locale) || slug === null) return null;
  const piece = await findPiece(locale, kind, slug);
  await (piece ? tagPage(cacheTags.piece(piece.id), cacheTags.content) : tagPage(cacheTags.content));
  return piece && { locale, piece };
}

/** Its public body and everything of the catalogue in it. */
export async function shownOf(locale: Locale, piece: PieceView, now = new Date()) {
  const parts = stillOn(piece.body, now);
  const [goods, related] = await Promise.all([goodsOf(locale, parts), listCardsOf(locale, piece.productIds)]);
  const body = withSubstance(parts, goods);
  if (Object.keys(goods.cards).length + Object.keys(goods.shelves).length + related.length > 0)
    await tagPage(cacheTags.catalog);
  return { piece: { ...piece, body }, goods, related, url: env.APP_URL + encodeURI(pathOf(piece, locale)) };
}

export const pathOf = ({ kind, slug }: PieceView, locale: Locale): string => piecePath(kind, locale, slug);

/** The same piece in the other language, or where it would stand in that language if it were written in it. */
export function twinPathOf(piece: PieceView, locale: Locale, above = (twin: Locale) => `/${twin}`): string {
  const twin = otherLocale(locale);
  const slug = piece.slugs[twin];
  return slug ? piecePath(piece.kind, twin, slug) : above(twin);
}

export async function pieceMetadata(piece: PieceView, locale: Locale): Promise<Metadata> {
  const site = await findSite(locale);
  const { publishedAt, updatedAt } = piece;
  const isArticle = (piece.kind === "article" || piece.kind === "release") && publishedAt;
  return pageMeta(site, {
    ...pieceSnippet(piece),
    paths: pathsOf(piece),
    ...(isArticle && { article: { publishedAt, updatedAt, author: piece.author?.name, section: piece.topic?.name } }),
    card: { path: await cardOf(piece, locale), alt: piece.cover?.alt || piece.title },
  });
}

async function cardOf(piece: PieceView, locale: Locale): Promise<string> {
  const site = await findSite(locale);
  const closing = translations(locale, "catalog")("metaClosing");
  const { id, title, cover } = piece;
  return cardPath(contentCard(site, { kind: "piece", id, title, pictureKey: cover?.key ?? null }, closing));
}

const pathsOf = (piece: PieceView): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    locales.flatMap((language) => {
      const slug = piece.slugs[language];
      return slug ? [[language, piecePath(piece.kind, language, slug)]] : [];
    }),
  );

/** What the page says of itself to machines: the article, its questions, its trail. */
export async function pieceNodes(piece: PieceView, locale: Locale, crumbs: { name: string; path: string }[]) {
  const site = await findSite(locale);
  const path = pathOf(piece, locale);
  const questions = piece.body.flatMap((part) => (part.type === "faq" ? part.items : []));
  const { kind, title, excerpt: description, publishedAt, updatedAt, cover, topic } = piece;
  const author = piece.author && { name: piece.author.name, path: authorPath(locale, piece.author.slug) };
  // Search engines want a picture of every article, and one of 1,200 pixels among them, which the social card is.
  const pictures = [...(cover ? [pictureUrl(cover, 960)] : []), await cardOf(piece, locale)];
  return [
    ...((kind === "article" || kind === "release") && publishedAt
      ? [
          articleData(site, {
            ...{ kind, title, description, author, path, pictures, publishedAt, updatedAt },
            section: topic?.name,
            hasCover: cover !== null,
          }),
        ]
      : []),
    ...(questions.length > 0 ? [faqData(questions)] : []),
    breadcrumbData(site, [...crumbs, { name: title, path }]),
  ];
}
