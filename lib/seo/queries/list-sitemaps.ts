import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { idsPerFile, latestOf, type SitemapKind, sitemapPath } from "../sitemap-file";

type Part = { part: number; updatedAt: Date };

/** Every sitemap file there is, with the last change of what it lists: one statement per table. */
export async function listSitemaps(): Promise<{ path: string; updatedAt: Date | null }[]> {
  const [settings, categories, written, products, images, videos, posts] = await Promise.all([
    db.setting.aggregate({ _max: { updatedAt: true } }),
    db.category.aggregate({ _max: { updatedAt: true } }),
    contentChangedAt(),
    partsOf(
      "products",
      Prisma.sql`(SELECT id, "shownAt" AS "updatedAt" FROM "Product" WHERE status = 'published') shown`,
    ),
    partsOf(
      "images",
      Prisma.sql`(SELECT id, "shownAt" AS "updatedAt" FROM "Product" p WHERE status = 'published'
        AND EXISTS (SELECT 1 FROM "ProductImage" WHERE "productId" = p.id)) shown`,
    ),
    partsOf("videos", Prisma.sql`"Film" WHERE status = 'published'`),
    partsOf("posts", Prisma.sql`"Piece" WHERE status = 'published' AND kind IN ('article', 'release')`),
  ]);
  const newest = latestOf(settings._max.updatedAt, ...products.map(({ updatedAt }) => updatedAt));
  return [
    { path: sitemapPath("pages", 1), updatedAt: latestOf(newest, written) },
    ...(products.length > 0
      ? [{ path: sitemapPath("categories", 1), updatedAt: latestOf(newest, categories._max.updatedAt) }]
      : []),
    ...pathsOf("products", products),
    ...pathsOf("images", images),
    ...pathsOf("videos", videos),
    ...pathsOf("posts", posts),
  ];
}

// Everything that stands in pages-1, or in a list that does. What was taken back changes its list too.
async function contentChangedAt(): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT greatest(
      (SELECT max("updatedAt") FROM "Piece"), (SELECT max("updatedAt") FROM "Guide"), (SELECT max("updatedAt") FROM "Film"),
      (SELECT max("updatedAt") FROM "Podcast"), (SELECT max("updatedAt") FROM "Episode"),
      (SELECT max("updatedAt") FROM "Author"), (SELECT max("updatedAt") FROM "ContentDocument")
    ) AS at`;
  return row?.at ?? null;
}

const pathsOf = (kind: SitemapKind, parts: Part[]) =>
  parts.map(({ part, updatedAt }) => ({ path: sitemapPath(kind, part), updatedAt }));

const partsOf = (kind: SitemapKind, rows: Prisma.Sql): Promise<Part[]> =>
  db.$queryRaw<Part[]>`
    SELECT (id - 1) / ${idsPerFile[kind]}::int + 1 AS part, max("updatedAt") AS "updatedAt" FROM ${rows} GROUP BY 1 ORDER BY 1`;
