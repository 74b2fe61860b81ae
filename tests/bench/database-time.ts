import { db } from "@/lib/db";

let spent = 0;
db.$on("query", ({ duration }) => {
  spent += duration;
});

/** What the statements of `run` take, ms. */
export async function databaseTimeOf(run: () => Promise<unknown>): Promise<number> {
  spent = 0;
  await run();
  // Query events arrive a moment after their query.
  await new Promise((resolve) => setTimeout(resolve, 5));
  return spent;
}

/** The time that such a share of all times does not pass. */
export const at = (times: number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
