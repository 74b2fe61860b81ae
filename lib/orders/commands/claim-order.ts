import "server-only";
import { db } from "@/lib/db";
import { fail, ok, type Result } from "@/lib/result";
import { Prisma } from "@/prisma/client/client";
import { waitingConfirmations } from "../order-status";
import type { Actor } from "./record-change";

/** How long an order stays with the agent who opened it, renewed by what the agent does. */
export const claimMinutes = 10;

const until = (now: Date): Date => new Date(now.getTime() + claimMinutes * 60_000);

/** The number of the next order to call, now held by this agent; the one already in hand comes first. */
export async function claimNextOrder(staff: Actor, now = new Date()): Promise<Result<number, "nobody_to_call">> {
  // SKIP LOCKED gives each of many agents another row; the outer condition is checked again on the row that was locked.
  // Raw on purpose: a claim is no change of the order, so updatedAt, which guards edits, must not move.
  const [claimed] = await db.$queryRaw<{ number: number }[]>`
    UPDATE "Order" SET "claimedBy" = ${staff.id}, "claimedUntil" = ${until(now)}
    WHERE id = (
      SELECT id FROM "Order"
      WHERE confirmation IN (${Prisma.join([...waitingConfirmations])}) AND "nextCallAt" <= ${now}
        AND ("claimedUntil" IS NULL OR "claimedUntil" < ${now} OR "claimedBy" = ${staff.id})
      ORDER BY ("claimedBy" = ${staff.id} AND "claimedUntil" >= ${now}) DESC NULLS LAST, "nextCallAt", number
      LIMIT 1
      FOR UPDATE SKIP LOCKED
    )
    RETURNING number`;
  return claimed ? ok(claimed.number) : fail("nobody_to_call");
}

/** Takes one order, or keeps it for ten more minutes. */
export async function claimOrder(
  number: number,
  staff: Actor,
  now = new Date(),
): Promise<Result<number, "claimed_by_other">> {
  const count = await db.$executeRaw`
    UPDATE "Order" SET "claimedBy" = ${staff.id}, "claimedUntil" = ${until(now)}
    WHERE number = ${number} AND ("claimedUntil" IS NULL OR "claimedUntil" < ${now} OR "claimedBy" = ${staff.id})`;
  return count === 1 ? ok(number) : fail("claimed_by_other");
}

/** Gives an order back to the queue; nothing happens when it is no longer this agent's. */
export async function releaseClaim(number: number, staff: Actor): Promise<Result<number, never>> {
  await db.$executeRaw`
    UPDATE "Order" SET "claimedBy" = NULL, "claimedUntil" = NULL
    WHERE number = ${number} AND "claimedBy" = ${staff.id}`;
  return ok(number);
}
