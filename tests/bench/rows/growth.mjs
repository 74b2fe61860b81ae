import { runNode } from "../../../prisma/local/processes.mjs";
import { workDuring } from "../database.mjs";
import { expire, growingShops, sizes } from "../growing-shops.mjs";
import { load, median, processorOf } from "../measure.mjs";
import { row } from "../row.mjs";

const names = ["home", "list", "product"];
const seconds = 2;
const warmingVisits = 3;
const uncachedVisits = 5;

/** What a shop's growth costs: each row names a figure for each size, and the largest as a multiple of the smallest. */
export async function growthRows(stage, { rounds }) {
  const { shops, stop } = await growingShops(stage);
  try {
    return [
      ...(await uncachedRows(stage, shops)),
      ...(await cachedRows(stage, shops, rounds)),
      ...(await typedRows(shops)),
    ];
  } finally {
    await stop();
  }
}

async function uncachedRows(stage, shops) {
  const rows = [];
  for (const name of names) {
    const works = [];
    for (const shop of shops) works.push(await uncachedWork(stage, shop, name));
    const statements = works.map((work) => work.statements);
    rows.push(
      row(`SQL, uncached ${name}, ${ofSizes}`, statements.join(" · "), {
        gate: "the same",
        holds: statements.every((count) => count === statements[0]),
      }),
      growth(
        `database time, uncached ${name}`,
        works.map(({ ms }) => ms),
      ),
    );
  }
  return rows;
}

// The first visits open connections and fill what PostgreSQL keeps about its tables.
async function uncachedWork(stage, { url, env }, name) {
  const visit = async () => {
    await expire(url, env);
    const answer = await fetch(url + stage.pages[name]);
    if (!answer.ok) throw new Error(`${name} answers ${answer.status}`);
    await answer.arrayBuffer();
  };
  for (let n = 0; n < warmingVisits; n++) await visit();
  const { statements, ms } = await workDuring(stage, async () => {
    for (let n = 0; n < uncachedVisits; n++) await visit();
  });
  return { statements: statements / uncachedVisits, ms: ms / uncachedVisits };
}

async function cachedRows({ pages }, shops, rounds) {
  const rows = [];
  for (const name of names) {
    const costs = shops.map(() => []);
    for (const { url } of shops) await load({ url: url + pages[name], seconds: 1 });
    for (let round = 0; round < rounds; round++) {
      for (const [i, shop] of shops.entries()) costs[i].push(await costOf(shop, pages[name]));
    }
    rows.push(growth(`processor time, cached ${name}`, costs.map(median)));
  }
  return rows;
}

// Requests per second say more about the machine's mood than this does.
async function costOf({ url, pid }, page) {
  const before = processorOf(pid);
  const { requests, failed } = await load({ url: url + page, seconds });
  if (failed > 0) throw new Error(`${page} failed ${failed} times`);
  return (processorOf(pid) - before) / requests;
}

const typed = {
  one: "search, one found",
  many: "search, many found",
  mistyped: "mistyped search",
  suggestions: "suggestions",
};

async function typedRows(shops) {
  const times = [];
  for (const { env } of shops) {
    const { output } = await runNode(
      ["--import", "tsx", "--conditions=react-server", "tests/bench/growth-queries.ts"],
      { env },
    );
    times.push(JSON.parse(output.trim().split("\n").at(-1)));
  }
  return Object.entries(typed).flatMap(([kind, name]) =>
    ["p50", "p95"].map((share) =>
      growth(
        `database time, ${name}, ${share}`,
        times.map((time) => time[kind][share]),
      ),
    ),
  );
}

const ofSizes = `at ${sizes.map((size) => size.toLocaleString("en")).join(", ")} products`;

const growth = (name, [smallest, ...larger]) =>
  row(
    `${name}, ${ofSizes} (ms)`,
    `${[smallest, ...larger].map(rounded).join(" · ")} (× ${rounded(larger.at(-1) / smallest)})`,
  );

const rounded = (value) => (value < 10 ? value.toFixed(1) : Math.round(value));
