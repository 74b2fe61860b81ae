import "server-only";
import type { DbClient } from "@/lib/db";
import { withTx } from "@/lib/tx";

type Outcome = { ok: true } | { ok: false };

/** One transaction in which a refusal undoes what was already written, such as the first of two lines. */
export async function allOrNothing<T extends Outcome>(run: (tx: DbClient) => Promise<T>): Promise<T> {
  let refusal: T | null = null;
  try {
    return await withTx(async (tx) => {
      const outcome = await run(tx);
      refusal = outcome.ok ? null : outcome;
      if (refusal) throw new Refused();
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refused && refusal) return refusal;
    throw error;
  }
}

class Refused extends Error {}
