import "server-only";
import { type DbClient, db } from "./db";
import { isConflict, isOverload, retryDelayMs } from "./tx-errors";

/** Thrown when no database connection came free in time; the doors answer 503 with Retry-After. */
export class Overloaded extends Error {}

const attempts = 6;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Runs one transaction, again after a serialization conflict or a deadlock. The only caller of `$transaction`. */
export async function withTx<T>(run: (tx: DbClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      // Waiting is cheap and a refusal is a lost order: 400 buyers of one product fail with Prisma's 2 s, none with 10 s.
      return await db.$transaction(run, { maxWait: 10_000, timeout: 15_000 });
    } catch (error) {
      if (isOverload(error)) throw new Overloaded("no database connection in time", { cause: error });
      if (!isConflict(error) || attempt === attempts) throw error;
      await wait(retryDelayMs(attempt, Math.random()));
    }
  }
}
