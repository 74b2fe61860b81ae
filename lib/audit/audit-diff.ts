export type AuditChange = { path: string; before: string | null; after: string | null };
const maxChanges = 60;

/** What differs between two stored values, one line per leaf ("name.ar"), for people to read. */
export function changesOf(before: unknown, after: unknown): AuditChange[] {
  const was = leavesOf(before);
  const is = leavesOf(after);
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort();
  return paths
    .map((path) => ({ path, before: was.get(path) ?? null, after: is.get(path) ?? null }))
    .filter((change) => change.before !== change.after)
    .slice(0, maxChanges);
}

function leavesOf(value: unknown, path = "", leaves = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return leaves;
  if (typeof value !== "object") return leaves.set(path, String(value));
  for (const [key, inner] of Object.entries(value)) leavesOf(inner, path ? `${path}.${key}` : key, leaves);
  return leaves;
}

const amounts = new Set([
  "home",
  "desk",
  "freeDeliveryFrom",
  "subtotal",
  "delivery",
  "discount",
  "total",
  "price",
  "compareAt",
]);

/** Whether a leaf holds centimes, by its name. */
export const isAmount = (path: string, value: string): boolean =>
  amounts.has(path.split(".").at(-1) ?? "") && /^-?\d+$/.test(value);
