import http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { phoneNumber, shopper } from "../support/shopper.mjs";
import { openShops, type Shop } from "../support/two-shops";

type Books = typeof import("@/lib/orders/queries/list-broken-invariants");
type Stage = Awaited<ReturnType<typeof openShops>>;
type Confirm = Record<string, string>;

let stage: Stage;
let shops: [Shop, Shop];
let books: Books;
let db: typeof import("@/lib/db").db;
let factories: typeof import("../factories/buyable");
let buyers = 0;

beforeAll(async () => {
  stage = await openShops();
  shops = stage.shops;
  // Only now, when DATABASE_URL names the shops' own database.
  ({ db } = await import("@/lib/db"));
  books = await import("@/lib/orders/queries/list-broken-invariants");
  factories = await import("../factories/buyable");
  await factories.ratesOfOran();
}, 120_000);

afterAll(async () => {
  await db.$disconnect();
  await stage.close();
});

const shopOf = (n: number): Shop => shops[n % 2 === 0 ? 0 : 1];
const stockOf = async (id: number) => (await db.variant.findUniqueOrThrow({ where: { id } })).stock;

/** A shopper who has reviewed her order and is about to confirm it at one of the two shops. */
async function reviewed(
  variantId: number,
  n: number,
  quantity = 1,
): Promise<{ buyer: ReturnType<typeof shopper>; confirm: Confirm; url: string }> {
  const { url } = shopOf(n);
  const buyer = shopper(url);
  const location = await buyer.draft({ variantId, phone: phoneNumber(buyers++), quantity });
  return { buyer, confirm: (await buyer.review(location)) as Confirm, url };
}

async function manyReviewed(variantId: number, count: number, quantityOf: (n: number) => number = () => 1) {
  const ready: Awaited<ReturnType<typeof reviewed>>[] = [];
  for (let from = 0; from < count; from += 20) {
    const part = Array.from({ length: Math.min(20, count - from) }, (_, i) =>
      reviewed(variantId, from + i, quantityOf(from + i)),
    );
    ready.push(...(await Promise.all(part)));
  }
  return ready;
}

const confirmAll = (ready: Awaited<ReturnType<typeof reviewed>>[]) =>
  Promise.all(ready.map(async ({ buyer, confirm }) => (await buyer.post("/api/checkout/confirm", confirm)).status));

describe("two hundred buyers at two shops (C1)", () => {
  it("get exactly the ten units there are", { timeout: 300_000 }, async () => {
    const { variantId } = await factories.aBuyable({ stock: 10 });
    const statuses = await confirmAll(await manyReviewed(variantId, 200));
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(statuses.filter((status) => status >= 500)).toHaveLength(0);
    expect(await stockOf(variantId)).toBe(0);
  });

  it("never get more than there is, round after round, whatever each wants", { timeout: 600_000 }, async () => {
    for (let round = 0; round < 19; round++) {
      const { variantId } = await factories.aBuyable({ stock: 10 });
      const statuses = await confirmAll(await manyReviewed(variantId, 24, (n) => 1 + ((n + round) % 3)));
      expect(statuses.filter((status) => status >= 500)).toHaveLength(0);
      expect(await stockOf(variantId)).toBeGreaterThanOrEqual(0);
    }
    expect(await books.listBrokenInvariants()).toEqual([]);
  });
});

describe("an answer that never arrives (C4)", () => {
  it("leaves one order, however often the button is pressed and wherever the line breaks", {
    timeout: 60_000,
  }, async () => {
    const { variantId } = await factories.aBuyable({ stock: 10 });
    const { confirm } = await reviewed(variantId, 0);
    const broken = Array.from({ length: 40 }, (_, n) => breakOff(shopOf(n).url, confirm, 1 + n * 5));
    await Promise.all(broken);
    const last = await Promise.all(
      [0, 1].map(async (n) => (await shopper(shopOf(n).url).post("/api/checkout/confirm", confirm)).json()),
    );
    expect(new Set(last.map((answer) => (answer as { location: string }).location)).size).toBe(1);
    expect(await stockOf(variantId)).toBe(9);
  });
});

/** Sends the confirmation and tears the line after `ms`. */
function breakOff(url: string, confirm: Confirm, ms: number): Promise<void> {
  const body = JSON.stringify(confirm);
  return new Promise((resolve) => {
    const headers = { origin: new URL(url).origin, accept: "application/json", "content-type": "application/json" };
    const request = http.request(`${url}/api/checkout/confirm`, { method: "POST", headers });
    request.on("error", () => resolve()).on("close", () => resolve());
    request.end(body);
    setTimeout(() => request.destroy(), ms);
  });
}

describe("a shop that is killed while it takes orders (C8)", () => {
  it("keeps every order it acknowledged, whole", { timeout: 600_000 }, async () => {
    const { variantId } = await factories.aBuyable({ stock: 5_000 });
    const acknowledged: string[] = [];
    for (let kill = 0; kill < 20; kill++) {
      const ready = await manyReviewed(variantId, 12);
      const victim = shopOf(kill);
      const answers = ready.map(({ buyer, confirm }, n) =>
        later(n * 8, () =>
          buyer
            .post("/api/checkout/confirm", confirm)
            .then(locationOf)
            .catch(() => null),
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 140));
      await victim.kill();
      const heard = await Promise.all(answers);
      await victim.start();
      const again = await Promise.all(
        ready.map(({ buyer, confirm }) => buyer.post("/api/checkout/confirm", confirm).then(locationOf)),
      );
      // Whoever lost her answer gets the same order by asking again.
      for (const [n, location] of heard.entries()) if (location) expect(again[n]).toBe(location);
      acknowledged.push(...again.filter((location) => location !== null));
    }
    expect(new Set(acknowledged).size).toBe(240);
    expect(await stockOf(variantId)).toBe(5_000 - 240);
    expect(await books.listBrokenInvariants()).toEqual([]);
  });
});

const later = <T>(ms: number, run: () => Promise<T>): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(run()), ms));

async function locationOf(response: Response): Promise<string | null> {
  if (response.status !== 200) return null;
  return ((await response.json()) as { location: string }).location;
}
