import { db } from "@/lib/db";

type Listener = (event: { query: string }) => void;
const listeners = new Set<Listener>();
let isListening = false;

/** How many SQL statements Prisma sends while `run` runs, BEGIN and COMMIT included. */
export async function countStatements(run: () => Promise<unknown>): Promise<number> {
  return (await statementsOf(run)).length;
}

/** The statements themselves, to read in a failing test. */
export async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  listen();
  const seen: string[] = [];
  const listener: Listener = ({ query }) => seen.push(query);
  listeners.add(listener);
  await run();
  // Query events arrive a moment after their query.
  await new Promise((resolve) => setTimeout(resolve, 20));
  listeners.delete(listener);
  return seen;
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  db.$on("query", (event) => {
    for (const listener of listeners) listener(event);
  });
}
