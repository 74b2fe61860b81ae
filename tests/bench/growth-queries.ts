import "./outside-next";
import { listingOf } from "@/lib/catalog/listing";
import { db, pool } from "@/lib/db";
import { searchProducts } from "@/lib/search/queries/search-products";
import { suggestionsFor } from "@/lib/search/queries/suggest";
import { at, databaseTimeOf } from "./database-time";

// Database time of what shoppers type, in the catalogue that DATABASE_URL holds. All of it finds something in every size:
// a product by its number, a share of the catalogue by one word. Run by `npm run bench`.
const rounds = 20;
const ofOne = ["دقلة 0001", "عجينة تمر 0002", "miel 0003", "عسل الحمضيات 0004", "huile olive 0005"];
const ofMany = ["تمر", "ساعة", "robe", "حذاء", "huile", "sac"];
const mistyped = ["chausures", "ساعت زكية", "montr conecte", "زيت زيطون"];
const begun = ["تم", "ساع", "عسل ال", "mie", "robe", "زيت زي"];

const search = (typed: string) => () => searchProducts("ar", typed, listingOf({}));
const kinds = {
  one: ofOne.map(search),
  many: ofMany.map(search),
  mistyped: mistyped.map(search),
  suggestions: begun.map((typed) => () => suggestionsFor("ar", typed)),
};

const results: Record<string, { p50: number; p95: number }> = {};
for (const [kind, runs] of Object.entries(kinds)) {
  const times: number[] = [];
  // The first round opens connections and fills memory.
  for (const run of runs) await run();
  for (let round = 0; round < rounds; round++) for (const run of runs) times.push(await databaseTimeOf(run));
  results[kind] = { p50: at(times, 0.5), p95: at(times, 0.95) };
}
process.stdout.write(`${JSON.stringify(results)}\n`);
await db.$disconnect();
await pool.end();
