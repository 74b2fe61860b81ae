import { frontArguments, frontEnvironment } from "../../prisma/local/servers.mjs";
import { migrate } from "../../prisma/local/shop.mjs";
import { freePort, serveApp } from "./apps.mjs";
import { fill } from "./catalogue.mjs";

/** Products of each shop. */
export const sizes = [100, 1_000, 10_000];

/** One shop as it grows: the same products and ten times as many each time, side by side, so that the machine's mood falls on all alike. */
export async function growingShops({ env, database, shop }) {
  const shops = [];
  for (const [i, size] of sizes.entries()) {
    const smaller = shops[i - 1]?.env.DATABASE_URL;
    const grown = { ...env, DATABASE_URL: await databaseOf({ size, env, smaller, database }) };
    await migrate(grown);
    await fill(grown, size);
    shops.push({ size, env: grown });
  }
  for (const grown of shops) Object.assign(grown, await served(grown.env));
  return {
    shops,
    stop: async () => {
      await Promise.allSettled(shops.map(({ stop }) => stop()));
      // They all keep their pages beside the one build: what they wrote there is not this shop's.
      await expire(shop.url, env);
    },
  };
}

/** Makes every page that shows products new for its next visitor. */
export async function expire(url, env) {
  const answer = await fetch(`${url}/api/jobs/pages`, {
    method: "POST",
    headers: { authorization: `Bearer ${env.CRON_SECRET}`, "content-type": "application/json" },
    body: JSON.stringify({ tags: ["catalog"] }),
  });
  if (!answer.ok) throw new Error(`pages were not made stale: ${answer.status}`);
}

async function databaseOf({ size, env, smaller, database }) {
  const url = new URL(env.DATABASE_URL);
  const name = `growth_${size}`;
  const { rowCount } = await database.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  const origin = smaller ? `TEMPLATE ${new URL(smaller).pathname.slice(1)}` : "";
  if (rowCount === 0) await database.query(`CREATE DATABASE ${name} ${origin}`);
  url.pathname = `/${name}`;
  return url.href;
}

const served = async (env) =>
  serveApp({
    args: frontArguments,
    port: await freePort(3500),
    env: { ...frontEnvironment, ...env },
    firstPath: "/ar",
  });
