import "server-only";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";
import { type Locale, pick } from "@/lib/locale";
import { Prisma } from "@/prisma/client/client";
import type { Facet, FacetValue, Listing, ListingFilters, ListingResult, Sorting } from "../listing";
import { inReadingOrder } from "../value-order";
import { listCardsOf } from "./product-cards";

type FacetRow = {
  option: string;
  optionName: string;
  code: string;
  name: string;
  swatch: string | null;
  count: number;
};
type Row = {
  total: number;
  matched: number;
  page: number;
  ids: number[];
  prices: { min: number | null; max: number | null };
  available: number;
  facets: FacetRow[];
};

/** One page of the published products in these categories, with counts per facet: two statements. */
export function listProductsOfCategory(locale: Locale, categoryIds: number[], listing: Listing) {
  const base = Prisma.sql`SELECT p.id, 0 AS rank FROM "Product" p WHERE p."categoryId" = ANY(${categoryIds})`;
  return listProducts(locale, base, { ...listing, sort: listing.sort ?? "new" });
}

/** One page of `base`, a statement that selects (id, rank) of products; without `sort` the best rank comes first. */
export async function listProducts(locale: Locale, base: Prisma.Sql, listing: Listing): Promise<ListingResult> {
  const [row] = await db.$queryRaw<Row[]>(statementOf(locale, base, listing));
  if (!row) return { products: [], total: 0, matched: 0, page: 1, pages: 1, facets: [], prices: null, available: 0 };
  const { min, max } = row.prices;
  return {
    products: await listCardsOf(locale, row.ids),
    total: row.total,
    matched: row.matched,
    page: row.page,
    pages: Math.max(1, Math.ceil(row.total / limits.pageSize)),
    facets: facetsOf(row.facets, listing.filters),
    prices: min === null || max === null ? null : { min, max },
    available: row.available,
  };
}

const orders: Record<Sorting | "rank", Prisma.Sql> = {
  rank: Prisma.sql`available DESC, rank DESC, sold DESC, id DESC`,
  new: Prisma.sql`available DESC, published DESC, id DESC`,
  best: Prisma.sql`available DESC, sold DESC, id DESC`,
  price_up: Prisma.sql`price, id`,
  price_down: Prisma.sql`price DESC, id DESC`,
};

// Each product carries the names of the filters it misses. It is listed when it misses none, and counted in a facet
// when it misses at most that facet's own filter: so a count says what choosing the value would show.
const statementOf = (locale: Locale, base: Prisma.Sql, { filters, sort, page }: Listing) => Prisma.sql`
  /* planned by value */
  WITH base AS MATERIALIZED (${base}),
  judged AS MATERIALIZED (
    SELECT b.id, b.rank, p."priceFrom" AS price, p."isAvailable" AS available, p."publishedAt" AS published,
      p."soldCount" AS sold, ${missesOf(filters)} AS misses
    FROM base b JOIN "Product" p ON p.id = b.id WHERE p.status = 'published'
  ),
  total AS (SELECT count(*)::int AS n FROM judged WHERE misses = '{}'),
  shown AS (SELECT least(${page}, greatest(1, (n + ${limits.pageSize - 1}) / ${limits.pageSize})) AS page FROM total)
  SELECT (SELECT n FROM total) AS total, (SELECT count(*)::int FROM judged) AS matched, (SELECT page FROM shown) AS page,
    (SELECT jsonb_build_object('min', min(price), 'max', max(price)) FROM judged WHERE misses <@ '{:price}') AS prices,
    (SELECT count(*)::int FROM judged WHERE misses <@ '{:stock}' AND available) AS available,
    ARRAY(SELECT id FROM judged WHERE misses = '{}' ORDER BY ${orders[sort ?? "rank"]}
      LIMIT ${limits.pageSize} OFFSET (SELECT (page - 1) * ${limits.pageSize} FROM shown)) AS ids,
    (SELECT coalesce(jsonb_agg(f ORDER BY f.place, f.option, f."valuePlace", f.code), '[]') FROM (${facetCounts(locale)}) f) AS facets`;

const missesOf = ({ min, max, inStock, options }: ListingFilters): Prisma.Sql =>
  Prisma.sql`array_remove(ARRAY[
    CASE WHEN p."priceFrom" < ${min ?? 0} OR p."priceFrom" > ${max ?? 2_000_000_000} THEN ':price' END,
    CASE WHEN ${inStock} AND NOT p."isAvailable" THEN ':stock' END,
    ${Prisma.join([
      Prisma.sql`NULL`,
      ...Object.entries(options).map(([code, values]) => missesOption(code, values, inStock)),
    ])}]::text[], NULL)`;

const missesOption = (code: string, values: string[], inStock: boolean): Prisma.Sql =>
  Prisma.sql`CASE WHEN NOT EXISTS (
    SELECT 1 FROM "Variant" v JOIN "VariantValue" vv ON vv."variantId" = v.id
      JOIN "OptionValue" ov ON ov.id = vv."valueId" JOIN "Option" o ON o.id = ov."optionId"
    WHERE v."productId" = p.id AND v."isActive" AND (NOT ${inStock} OR v.stock > 0)
      AND o.code = ${code} AND ov.code = ANY(${values})) THEN ${code} END`;

// Counted first, named after: thousands of values, a few dozen names.
const facetCounts = (locale: Locale) => Prisma.sql`
  SELECT counted.option, o.${nameColumn(locale)} AS "optionName", counted.code, ov.${nameColumn(locale)} AS name, ov.swatch,
    o.position AS place, ov.position AS "valuePlace", counted.count
  FROM (
    SELECT o.code AS option, ov.code, min(ov.id) AS "valueId", count(*) FILTER (WHERE j.misses <@ ARRAY[o.code])::int AS count
    FROM judged j JOIN "Option" o ON o."productId" = j.id JOIN "OptionValue" ov ON ov."optionId" = o.id
    WHERE ov."isOffered" GROUP BY o.code, ov.code
  ) counted JOIN "OptionValue" ov ON ov.id = counted."valueId" JOIN "Option" o ON o.id = ov."optionId"`;

const nameColumn = (locale: Locale): Prisma.Sql => pick(locale, Prisma.raw('"nameAr"'), Prisma.raw('"nameFr"'));

const valuesMax = 30;

// A facet with one value narrows nothing, nor does a value nobody has; a chosen value always stays, so that it can be taken back.
function facetsOf(rows: readonly FacetRow[], filters: ListingFilters): Facet[] {
  const facets = new Map<string, Facet>();
  for (const { option, optionName, code, name, swatch, count } of rows) {
    const facet = facets.get(option) ?? { code: option, name: optionName, values: [] };
    facet.values.push({ code, name, swatch, count });
    facets.set(option, facet);
  }
  return [...facets.values()]
    .map((facet) => ({ ...facet, values: inReadingOrder(mostUseful(facet.values, filters.options[facet.code] ?? [])) }))
    .filter(({ code, values }) => values.length > 1 || filters.options[code]);
}

function mostUseful(all: FacetValue[], chosen: string[]): FacetValue[] {
  const values = all.filter(({ code, count }) => count > 0 || chosen.includes(code));
  if (values.length <= valuesMax) return values;
  const kept = new Set([...values].sort((a, b) => b.count - a.count).slice(0, valuesMax));
  return values.filter((value) => kept.has(value) || chosen.includes(value.code));
}
