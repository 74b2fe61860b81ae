import { readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { phoneNumber, shopper } from "../support/shopper.mjs";

export async function connect(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

/** The addresses that are measured: a product that has choices, and the category with most products. */
export async function busiestPages(database) {
  const product = await database.query(
    `SELECT t.slug FROM "Product" p JOIN "ProductTranslation" t ON t."productId" = p.id AND t.locale = 'ar'
     WHERE p."isAvailable" AND (SELECT count(*) FROM "Variant" v WHERE v."productId" = p.id) > 2 ORDER BY p.id LIMIT 1`,
  );
  const category = await database.query(
    `SELECT t.slug, parent.slug AS parent FROM "Category" c JOIN "CategoryTranslation" t ON t."categoryId" = c.id AND t.locale = 'ar'
     JOIN "CategoryTranslation" parent ON parent."categoryId" = c."parentId" AND parent.locale = 'ar'
     JOIN "Product" p ON p."categoryId" = c.id GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1`,
  );
  const { slug, parent } = category.rows[0];
  return {
    home: "/ar",
    product: encodeURI(`/ar/products/${product.rows[0].slug}`),
    list: encodeURI(`/ar/categories/${parent}/${slug}`),
    search: `/ar/search?q=${encodeURIComponent("تمر")}`,
  };
}

/** SQL statements that Postgres received while `run` ran, transaction marks included. */
export const statementsDuring = async (stage, run) => (await workDuring(stage, run)).statements;

/** The same with the time that Postgres spent on them, planning included: ms. */
export async function workDuring({ database, logFile }, run) {
  await setLogging(database, 0);
  const from = statSync(logFile).size;
  await run();
  await sleep(300);
  const text = readFileSync(logFile).subarray(from).toString();
  await setLogging(database, -1);
  const parts = [...text.matchAll(/LOG: {2}duration: ([\d.]+) ms {2}(parse|bind|execute|statement)\b/g)];
  return {
    statements: parts.filter(([, , step]) => step === "execute" || step === "statement").length,
    ms: parts.reduce((sum, [, ms]) => sum + Number(ms), 0),
  };
}

async function setLogging(database, fromMs) {
  await database.query(`ALTER SYSTEM SET log_min_duration_statement = ${fromMs}`);
  await database.query("SELECT pg_reload_conf()");
  await sleep(300);
}

/** Variants with plenty of stock, for orders that must not run out. */
export async function plentifulVariants(database, count) {
  const { rows } = await database.query(
    `WITH chosen AS (SELECT v.id FROM "Variant" v JOIN "Product" p ON p.id = v."productId" WHERE p.status = 'published' ORDER BY v.id DESC LIMIT $1),
       filled AS (UPDATE "Variant" v SET stock = v.stock + 100000 FROM chosen WHERE v.id = chosen.id RETURNING v.id)
     INSERT INTO "StockMovement" ("variantId", quantity, reason) SELECT id, 100000, 'adjustment' FROM filled RETURNING "variantId" AS id`,
    [count],
  );
  return rows.map(({ id }) => id);
}

/** A page nobody visited: the least sold products of a large catalogue are beyond those that the build renders. */
export async function coldPages(database) {
  const { rows } = await database.query(
    `SELECT t.slug FROM "ProductTranslation" t JOIN "Product" p ON p.id = t."productId"
     WHERE t.locale = 'fr' AND p.status = 'published' ORDER BY p."soldCount", p.id OFFSET floor(random() * 50) LIMIT 1`,
  );
  return { product: encodeURI(`/fr/products/${rows[0].slug}`) };
}

/** The review page of a shopper who is about to confirm. */
export async function reviewPage({ shop, database }) {
  const [variantId] = await plentifulVariants(database, 1);
  return shopper(shop.url).draft({ variantId, phone: phoneNumber(900_001) });
}
