import pg from "pg";

type Query = { text: string; values: unknown[]; name?: string };
type Plan = { "Node Type": string; "Relation Name"?: string; "Plan Rows": number; Plans?: Plan[] };

/** Every statement that reads, with its values, that this process sends while `run` runs. */
export async function readsOf(run: () => Promise<unknown>): Promise<Query[]> {
  const seen: Query[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function recorded(this: pg.Client, ...args: unknown[]) {
    const [first, values] = args as [string | Query, unknown[]];
    const made = typeof first === "string" ? { text: first, values } : first;
    if (/^\s*(?:\/\*.*?\*\/\s*)?(SELECT|WITH)\b/i.test(made.text)) seen.push({ ...made, values: made.values ?? [] });
    return (query as (...given: unknown[]) => unknown).apply(this, args);
  } as typeof query;
  try {
    await run();
  } finally {
    pg.Client.prototype.query = query;
  }
  return seen;
}

/** The tables that PostgreSQL would read from end to end for this statement, planned for its values and, where its plan is kept, for any. */
export async function tablesScannedBy(client: pg.ClientBase, { text, values, name }: Query): Promise<string[]> {
  const forThese = await client.query({ text: `EXPLAIN (FORMAT JSON) ${text}`, values });
  const forAny = name ? await client.query(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`) : null;
  const plans = [forThese, forAny].flatMap((answer) => answer?.rows[0]["QUERY PLAN"][0].Plan ?? []);
  return [...new Set(plans.flatMap(scansIn))];
}

function scansIn(plan: Plan): string[] {
  const own = plan["Node Type"] === "Seq Scan" && plan["Relation Name"] ? [plan["Relation Name"]] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scansIn)];
}
