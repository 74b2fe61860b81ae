import "server-only";
import { branchIds } from "@/lib/catalog/category-tree";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import { imageName } from "@/lib/catalog/picture-name";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { type PieceKind, piecePath } from "@/lib/content/piece";
import { coverName } from "@/lib/content/queries/piece-rows";
import { staticPages, staticPath } from "@/lib/content/static-pages";
import { db } from "@/lib/db";
import { isLocale, pick } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import { shopSettings } from "@/lib/settings/queries";
import { idRange, latestOf, type SitemapKind } from "../sitemap-file";
import type { SitemapEntry } from "../sitemap-xml";
import { contentEntries, inBoth, inEach, pathsOf, videoEntries } from "./sitemap-content";

// Rows read at once: a file is streamed in steps of so many.
const step = 500;
type Range = { gt: number; lte: number };

/** What a sitemap file lists, a few hundred entries at a time; nothing for a part that does not exist. */
export const sitemapEntries = (kind: SitemapKind, part: number): AsyncGenerator<SitemapEntry[]> =>
  readers[kind](idRange(kind, part));

const readers: Record<SitemapKind, (range: Range) => AsyncGenerator<SitemapEntry[]>> = {
  pages: (range) => (range.gt === 0 ? pages() : nothing()),
  categories: (range) => (range.gt === 0 ? categories() : nothing()),
  products: (range) => inSteps(range, products),
  images: (range) => inSteps(range, images),
  videos: (range) => inSteps(range, videoEntries),
  posts: (range) => inSteps(range, (ids) => pieces(ids, ["article", "release"])),
};

async function* nothing(): AsyncGenerator<SitemapEntry[]> {}

async function* pages(): AsyncGenerator<SitemapEntry[]> {
  const [settings, newest, content] = await Promise.all([
    db.setting.aggregate({ _max: { updatedAt: true } }),
    db.product.aggregate({ where: { status: "published" }, _max: { shownAt: true } }),
    contentEntries(),
  ]);
  const settledAt = settings._max.updatedAt;
  yield [
    inBoth((locale) => `/${locale}`, newest._max.shownAt ?? settledAt),
    ...staticPages.map((page) => inBoth((locale) => staticPath(page, locale), settledAt)),
    ...content,
  ];
  yield* inSteps(idRange("pages", 1), (ids) => pieces(ids, ["page", "landing"]));
}

async function* categories(): AsyncGenerator<SitemapEntry[]> {
  const [tree, edits, changes] = await Promise.all([
    categoryTree("ar"),
    db.category.findMany({ select: { id: true, updatedAt: true }, take: 1_000 }),
    // What was taken off a shelf changes it too.
    db.product.groupBy({ by: ["categoryId"], where: { status: { not: "draft" } }, _max: { shownAt: true } }),
  ]);
  const edited = new Map(edits.map(({ id, updatedAt }) => [id, updatedAt]));
  const changed = new Map(changes.map(({ categoryId, _max }) => [categoryId, _max.shownAt]));
  // An empty shelf is no page to be found, until something stands on it.
  const filled = tree.filter(({ count }) => count > 0);
  yield filled.map(({ id, path, otherPath }) => ({
    paths: { ar: categoryPath("ar", path), fr: categoryPath("fr", otherPath) },
    // A shelf shows what stands on those below it as well.
    updatedAt: latestOf(edited.get(id), ...branchIds(tree, id).map((shelf) => changed.get(shelf))),
  }));
}

type Step<R> = (ids: Range) => Promise<R[]>;

// By id, never by offset: the last step of a file costs what the first does.
async function* inSteps(range: Range, read: Step<SitemapEntry & { id: number }>): AsyncGenerator<SitemapEntry[]> {
  for (let gt = range.gt; ; ) {
    const rows = await read({ gt, lte: range.lte });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < step) return;
    gt = last.id;
  }
}

const inOrder = { orderBy: { id: "asc" as const }, take: step };
const address = { select: { locale: true, slug: true } };

async function products(id: Range) {
  const rows = await db.product.findMany({
    relationLoadStrategy: "join",
    where: { id, status: "published" },
    ...inOrder,
    select: { id: true, shownAt: true, translations: address },
  });
  return rows.map((row) => ({ id: row.id, updatedAt: row.shownAt, paths: pathsOf(row.translations, productPath) }));
}

async function images(id: Range) {
  const rows = await db.product.findMany({
    relationLoadStrategy: "join",
    where: { id, status: "published", images: { some: {} } },
    ...inOrder,
    select: {
      id: true,
      shownAt: true,
      translations: address,
      images: {
        orderBy: { position: "asc" },
        take: 12,
        select: {
          position: true,
          altAr: true,
          altFr: true,
          captionAr: true,
          captionFr: true,
          valueCode: true,
          media: { select: { key: true } },
        },
      },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    updatedAt: row.shownAt,
    paths: pathsOf(row.translations, productPath),
    pictures: inEach((locale) =>
      row.images.map((image) => ({
        path: pictureUrl({ key: image.media.key, name: imageName(image, row.translations) }, 960),
        caption: pick(locale, image.captionAr || image.altAr, image.captionFr || image.altFr),
      })),
    ),
  }));
}

async function pieces(id: Range, kinds: PieceKind[]) {
  const rows = await db.piece.findMany({
    relationLoadStrategy: "join",
    where: { id, kind: { in: kinds }, status: "published" },
    ...inOrder,
    select: {
      ...{ id: true, kind: true, updatedAt: true, publishedAt: true },
      cover: { select: { key: true } },
      translations: { select: { locale: true, title: true, slug: true, coverAlt: true, coverCaption: true } },
    },
  });
  const newsOf = await newsReader(new Date());
  return rows.map((row) => ({
    id: row.id,
    updatedAt: row.updatedAt,
    paths: pathsOf(row.translations, (locale, slug) => piecePath(row.kind as PieceKind, locale, slug)),
    ...(row.cover && { pictures: coversOf(row, row.cover.key) }),
    news: newsOf(row),
  }));
}

// News search wants what is at most two days old, by the name of who publishes it: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
const newsMs = 2 * 86_400_000;

type Told = {
  kind: string;
  publishedAt: Date | null;
  translations: { locale: string; title: string }[];
};

async function newsReader(now: Date) {
  const { name } = await shopSettings();
  return ({ kind, publishedAt, translations }: Told): SitemapEntry["news"] => {
    if (kind !== "release" || !publishedAt || now.getTime() - publishedAt.getTime() > newsMs) return undefined;
    const told = ({ locale, title }: { locale: string; title: string }) =>
      isLocale(locale) ? [[locale, { publication: name[locale], title, publishedAt }]] : [];
    return Object.fromEntries(translations.flatMap(told));
  };
}

type Covered = {
  id: number;
  kind: string;
  translations: { locale: string; slug: string; coverAlt: string; coverCaption: string }[];
};

const coversOf = (piece: Covered, key: string) =>
  inEach((locale) =>
    piece.translations
      .filter((words) => words.locale === locale)
      .map(({ slug, coverAlt, coverCaption }) => ({
        path: pictureUrl({ key, name: coverName(slug, piece) }, 960),
        caption: coverCaption || coverAlt,
      })),
  );
