import { parseArgs } from "node:util";
import { createStaff } from "@/lib/auth/commands";
import { db, pool } from "@/lib/db";
import { acceptRates } from "@/lib/opening/commands";
import { fillMissingRates } from "@/lib/shipping/commands";
import { demoCategories } from "./seed/categories";
import { writeContent } from "./seed/content/write-content";
import { demoProducts } from "./seed/demo-products";
import type { Picture } from "./seed/demo-types";
import { writeIdentity } from "./seed/identity";
import { largeCatalogue } from "./seed/large";
import { writeBoards } from "./seed/write-boards";
import { writeCategories, writeProducts } from "./seed/write-catalogue";
import { writeFacts } from "./seed/write-facts";
import { writeFilms } from "./seed/write-films";
import { writeGuides } from "./seed/write-guides";
import { writeKeywords } from "./seed/write-keywords";
import { writeMenus } from "./seed/write-menus";
import { writeOrders } from "./seed/write-orders";
import { writeOutreach } from "./seed/write-outreach";
import { writePictures } from "./seed/write-pictures";
import { writePodcast } from "./seed/write-podcast";
import { writeReading } from "./seed/write-reading";
import { writeRivals } from "./seed/write-rivals";
import { writeSearches } from "./seed/write-searches";
import { writeStockAlerts } from "./seed/write-stock-alerts";
import { writeVisits } from "./seed/write-visits";

// `npm run seed` fills an empty shop and leaves any other alone; `-- --products 5000` grows it to a large catalogue for
// measuring, which is the same whether it was smaller before or not.
const { values } = parseArgs({
  options: { products: { type: "string" }, orders: { type: "boolean", default: true } },
  allowNegative: true,
});
const wanted = Number(values.products ?? demoProducts.length);
const now = new Date();
const say = (what: string) => (done: number, of: number) => {
  if (done === of || done % 25 === 0) process.stdout.write(`  ${what} ${done}/${of}\n`);
};

const known = await db.product.count();
if (known === 0 || values.products !== undefined) await fillShelves();
else process.stdout.write("  the shop has products already\n");
// An interrupted seed goes on where it stopped.
if ((await db.productFact.count()) === 0) await writeFacts();
if ((await db.user.count()) === 0) await openDoors();
if (values.orders && (await db.order.count()) === 0) {
  await writeOrders(now);
  await writeStockAlerts();
}
if ((await db.guide.count()) === 0) await writeGuides();
if ((await db.film.count()) === 0) await writeFilms();
if (values.orders && (await db.piece.count()) === 0) await writeContent(now);
if (values.orders && (await db.sight.count({ where: { kind: "piece" } })) === 0) await writeReading(now);
if ((await db.searchDay.count()) === 0) await writeSearches(now);
if (values.orders && (await db.keywordMetric.count()) === 0) await writeKeywords(now);
if (values.orders && (await db.rival.count()) === 0) await writeRivals(now);
if (values.orders && (await db.visitCount.count()) === 0) await writeVisits(now);
if (values.orders && (await db.board.count()) === 0) await writeBoards(now);
if (values.orders && (await db.outreachSite.count()) === 0) await writeOutreach(now);
if ((await db.podcast.count()) === 0) await writePodcast();
if ((await db.contentDocument.count({ where: { key: "menus" } })) === 0) await writeMenus();
await db.$disconnect();
await pool.end();

async function fillShelves(): Promise<void> {
  const pictures: Picture[] = [
    ...demoCategories.map((category) => category.picture),
    ...demoProducts.flatMap((product) => product.pictures.map(({ picture }) => picture)),
  ];
  const mediaIdOf = await writePictures(pictures, say("pictures"));
  const categoryIds = await writeCategories(demoCategories, mediaIdOf);
  const context = { categories: demoCategories, categoryIds, mediaIdOf, now };
  const all = [...demoProducts, ...largeCatalogue(Math.max(0, wanted - demoProducts.length))];
  await writeProducts(all.slice(known), context, say("products"));
}

async function openDoors(): Promise<void> {
  await fillMissingRates();
  await acceptRates(null, now);
  await writeIdentity();
  // The demo's own doors, printed by `npm run demo`.
  const password = process.env.DEMO_PASSWORD ?? "hanout-demo-2026";
  await createStaff({ email: "owner@hanout.demo", name: "سميرة", role: "owner", password });
  await createStaff({ email: "agent@hanout.demo", name: "كريم", role: "agent", password });
}
