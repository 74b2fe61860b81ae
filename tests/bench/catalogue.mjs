import { runNode } from "../../prisma/local/processes.mjs";
import { seedWhenEmpty } from "../../prisma/local/shop.mjs";
import { connect } from "./database.mjs";

/** Makes sure that the database of `env` holds a shop of so many products. */
export async function fill(env, products) {
  await seedWhenEmpty(env);
  const database = await connect(env.DATABASE_URL);
  const { rows } = await database.query(`SELECT count(*)::int AS n FROM "Product"`);
  if (rows[0].n < products) {
    const seed = ["--import", "tsx", "--conditions=react-server", "prisma/seed.ts", "--products", String(products)];
    await runNode(seed, { env });
  }
  // What a server that has been up for an hour has done by itself.
  await database.query("VACUUM ANALYZE");
  await database.end();
}
