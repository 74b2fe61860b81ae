import "./outside-next";
import { listingOf } from "@/lib/catalog/listing";
import { listProductsOfCategory } from "@/lib/catalog/queries/list-products";
import { db, pool } from "@/lib/db";
import { searchProducts } from "@/lib/search/queries/search-products";
import { at, databaseTimeOf } from "./database-time";

// Database time of searches and lists on whatever catalogue DATABASE_URL holds; `npm run seed -- --products 5000` makes a large one.
// Run: npx tsx --conditions=react-server tests/bench/search-queries.ts
const queries = [
  "تمر",
  "ساعة",
  "قميص",
  "الحقيبة",
  "montre",
  "dattes",
  "صاك",
  "حذاء رياضي",
  "ساعت زكية",
  "chausures",
  "برن",
  "xyzw",
  "زيت زيتون",
  "robe rouge",
  "ا",
];
const rounds = 20;

const timesOf = new Map<string, number[]>();
async function measure(name: string, run: () => Promise<unknown>): Promise<void> {
  const spent = await databaseTimeOf(run);
  timesOf.set(name, [...(timesOf.get(name) ?? []), spent]);
}

const everything = (await db.category.findMany({ select: { id: true } })).map(({ id }) => id);
for (let round = 0; round < rounds; round++) {
  for (const query of queries) await measure(`search ${query}`, () => searchProducts("ar", query, listingOf({})));
  await measure("search filtered", () =>
    searchProducts("ar", "تمر", listingOf({ max: "2000", stock: "1", sort: "price_up" })),
  );
  await measure("list everything", () => listProductsOfCategory("ar", everything, listingOf({})));
  await measure("list filtered", () =>
    listProductsOfCategory("ar", everything, listingOf({ f: ["colour.red", "size.42"], max: "9000" })),
  );
}
for (const [name, times] of timesOf)
  process.stdout.write(`${name.padEnd(24)} p50 ${at(times, 0.5)} ms  p95 ${at(times, 0.95)} ms\n`);
const p95 = (kind: string) =>
  at(
    [...timesOf].filter(([name]) => name.startsWith(kind)).flatMap(([, times]) => times),
    0.95,
  );
// The last line is for `npm run bench`.
process.stdout.write(`${JSON.stringify({ search: p95("search"), list: p95("list") })}\n`);
await db.$disconnect();
await pool.end();
