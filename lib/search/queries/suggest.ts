import "server-only";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import { formatMoney } from "@/lib/money";
import { searchKey } from "@/lib/text";
import type { Suggestion } from "../search-result";
import { wordFormsOf } from "../word-forms";
import { exactMatches } from "./matches";
import { ownSynonyms } from "./own-synonyms";

type Row = { title: string; slug: string; price: number; key: string | null };

/** What the typed beginning may become: two categories, six products; one statement. */
export async function suggestionsFor(locale: Locale, typed: string): Promise<Suggestion[]> {
  const key = searchKey(typed.slice(0, 60));
  if (key.length < 2) return [];
  const words = wordFormsOf(key, await ownSynonyms());
  const [tree, rows] = await Promise.all([categoryTree(locale), findRows(locale, words)]);
  const categories = tree
    .filter(({ name, count }) => count > 0 && ` ${searchKey(name)}`.includes(` ${key}`))
    .slice(0, 2)
    .map(({ name, path }) => ({ kind: "category" as const, title: name, href: categoryPath(locale, path) }));
  const products = rows.map((row) => ({
    kind: "product" as const,
    title: row.title,
    href: productPath(locale, row.slug),
    price: formatMoney(row.price, locale),
    ...(row.key ? { picture: pictureUrl(row.key, 176) } : {}),
  }));
  return [...categories, ...products];
}

const findRows = (locale: Locale, words: ReturnType<typeof wordFormsOf>) => db.$queryRaw<Row[]>`
  SELECT t.title, t.slug, p."priceFrom" AS price,
    (SELECT m.key FROM "ProductImage" i JOIN "Media" m ON m.id = i."mediaId" WHERE i."productId" = p.id ORDER BY i.position LIMIT 1) AS key
  FROM (${exactMatches(words)}) hit
  JOIN "Product" p ON p.id = hit.id AND p.status = 'published'
  JOIN "ProductTranslation" t ON t."productId" = p.id AND t.locale = ${locale}
  ORDER BY p."isAvailable" DESC, hit.rank DESC, p."soldCount" DESC, p.id DESC LIMIT 6`;
