import "server-only";
import { sha256 } from "./tokens";

// A connection keeps each plan until it closes, so composed statements must not fill it.
const most = 300;
// What the values decide: how much a pattern finds, how many rows a list wants; such statements are marked.
const plannedByValue = /\bI?LIKE\b| ~ |<->|\/\* planned by value \*\//;
const names = new Map<string, string>();

/** The name under which a connection keeps a statement's plan, so that it is parsed and planned once; empty (no name) where the best plan depends on the values. */
export function statementName(sql: string): string {
  const known = names.get(sql);
  if (known || names.size >= most || plannedByValue.test(sql)) return known ?? "";
  // Of the text itself: a pooler may hand one connection to two processes.
  const name = sha256(sql).slice(0, 32);
  names.set(sql, name);
  return name;
}
