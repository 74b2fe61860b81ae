import { beforeEach, describe, expect, it, vi } from "vitest";
import { addToCart, setCartLine } from "@/lib/cart/commands";
import { db } from "@/lib/db";
import { placeOrder } from "@/lib/orders/commands/place-order";
import { aBuyable, aDraft, phoneOf, ratesOfOran } from "../../factories/buyable";
import { naiveClaimKey, naiveLoadLines } from "../../support/naive-order";

type Place = typeof placeOrder;

beforeEach(async () => {
  await ratesOfOran();
});

const countDone = (outcomes: PromiseSettledResult<Awaited<ReturnType<Place>>>[]) =>
  outcomes.filter((outcome) => outcome.status === "fulfilled" && outcome.value.ok).length;

/** One "yes" arrives twenty times at once. */
async function insist(place: Place) {
  const { variantId } = await aBuyable({ stock: 30 });
  const draft = aDraft({ lines: [{ variantId, quantity: 1 }] });
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => place(draft)));
  const numbers = new Set(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.number] : [])));
  const { stock } = await db.variant.findUniqueOrThrow({ where: { id: variantId } });
  const released = await db.$queryRaw<{ jobs: number }[]>`
    SELECT count(*)::int AS jobs FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE j.key LIKE 'release:%'`;
  return { answered: outcomes.length, numbers: numbers.size, sold: 30 - stock, jobs: released[0]?.jobs };
}

describe("the same confirmation, many times (C4)", () => {
  it("is one order with one movement and one set of jobs, and everybody gets its number", async () => {
    expect(await insist(placeOrder)).toEqual({ answered: 20, numbers: 1, sold: 1, jobs: 1 });
  });

  it("would be many orders if the key were looked up instead of taken", async () => {
    const { numbers, sold } = await insist(await placeWith({ claimKey: naiveClaimKey }));
    expect(numbers).toBeGreaterThan(1);
    expect(sold).toBe(numbers);
  });
});

/** Two people with two phones confirm one cart, which both see. */
async function confirmTwice(place: Place) {
  const { variantId } = await aBuyable();
  const cartId = `shared-${variantId}`;
  await addToCart({ cartId, variantId, quantity: 1 });
  const drafts = [1, 2].map((n) => aDraft({ cartId, phone: phoneOf(n), ipHash: `${n}` }));
  return countDone(await Promise.allSettled(drafts.map((draft) => place(draft))));
}

/** The buyer wants three after all while the order of one is on its way: what becomes of the wish. */
async function changeMeanwhile(place: Place) {
  const { variantId } = await aBuyable();
  const cartId = `changed-${variantId}`;
  await addToCart({ cartId, variantId, quantity: 1 });
  const [placed] = await Promise.all([
    place(aDraft({ cartId })),
    new Promise((resolve) => setTimeout(resolve, 15)).then(() => setCartLine({ cartId, variantId, quantity: 3 })),
  ]);
  const left = await db.cartLine.findMany({ where: { cartId } });
  return { isLost: placed.ok && left.length === 0 };
}

describe("a cart that is confirmed (C5)", () => {
  it("becomes one order", async () => {
    for (let round = 0; round < 5; round++) expect(await confirmTwice(placeOrder)).toBe(1);
  });

  it("would become two if its lines were read without being held", async () => {
    const naive = await placeWith({ loadLines: naiveLoadLines });
    expect(await confirmTwice(naive)).toBe(2);
  });

  it("keeps what is changed meanwhile, and would swallow it", async () => {
    const lost = async (place: Place) => {
      const outcomes = [];
      for (let round = 0; round < 5; round++) outcomes.push((await changeMeanwhile(place)).isLost);
      return outcomes.filter(Boolean).length;
    };
    expect(await lost(placeOrder)).toBe(0);
    expect(await lost(await placeWith({ loadLines: naiveLoadLines }))).toBeGreaterThan(0);
  });
});

async function placeWith(steps: object): Promise<Place> {
  vi.resetModules();
  vi.doMock("@/lib/orders/commands/place-order-steps", async (original) => ({
    ...(await original<object>()),
    ...steps,
  }));
  const { placeOrder: naive } = await import("@/lib/orders/commands/place-order");
  vi.doUnmock("@/lib/orders/commands/place-order-steps");
  return naive;
}
