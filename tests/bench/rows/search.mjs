import { runNode } from "../../../prisma/local/processes.mjs";
import { atMost } from "../row.mjs";

/** Database time of searches and lists over the whole catalogue, in a process of its own. */
export async function searchRows({ env, products }) {
  const { output } = await runNode(["--import", "tsx", "--conditions=react-server", "tests/bench/search-queries.ts"], {
    env,
  });
  const times = JSON.parse(output.trim().split("\n").at(-1));
  return [
    atMost(`search, p95 of database time, ${products} products (ms)`, Math.round(times.search), 60),
    atMost("filtered list, p95 of database time (ms)", Math.round(times.list), 60),
  ];
}
