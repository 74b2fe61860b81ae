import pg from "pg";

type Query = { text: string; values: unknown[] };
type Plan = { "Node Type": string; "Relation Name"?: string; "Plan Rows": number; Plans?: Plan[] };

/** Every statement that reads, with its values, that this process sends while `run` runs. */
export async function readsOf(run: () => Promise<unknown>): Promise<Query[]> {
  const seen: Query[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function recorded(this: pg.Client, ...args: unknown[]) {
    const [first, values] = args as [string | Query, unknown[]];
    const made = typeof first === "string" ? { text: first, values } : first;
    if (/^\s*(SELECT|WITH)\b/i.test(made.text)) seen.push({ text: made.text, values: made.values ?? [] });
    return (query as (...given: unknown[]) => unknown).apply(this, args);
  } as typeof query;
  try {
    await run();
  } finally {
    pg.Client.prototype.query = query;
  }
  return seen;
}

/** The tables that PostgreSQL would read from end to end for this statement. */
export async function tablesScannedBy(client: pg.ClientBase, { text, values }: Query): Promise<string[]> {
  const { rows } = await client.query({ text: `EXPLAIN (FORMAT JSON) ${text}`, values });
  return scansIn(rows[0]["QUERY PLAN"][0].Plan);
}

function scansIn(plan: Plan): string[] {
  const own = plan["Node Type"] === "Seq Scan" && plan["Relation Name"] ? [plan["Relation Name"]] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scansIn)];
}
