import { phoneNumber, randomAddress, shopper } from "../support/shopper.mjs";

const shoppersAtOnce = 8;
// Other phones in every run: one phone may only have so many open orders.
let made = Math.floor(Date.now() / 1000) % 80_000_000;

/** Drafts ready to be confirmed, as many shoppers reviewed them a moment ago. */
export async function reviewedDrafts(url, variantIds, count) {
  const drafts = [];
  const last = made + count;
  await Promise.all(
    Array.from({ length: shoppersAtOnce }, async () => {
      while (made < last) {
        const n = made++;
        const buyer = shopper(url);
        const location = await buyer.draft({ variantId: variantIds[n % variantIds.length], phone: phoneNumber(n) });
        drafts.push(await buyer.review(location));
      }
    }),
  );
  return drafts;
}

/** Confirms each draft once, `clients` at a time; every order that fails counts. */
export async function confirmAll(url, drafts, clients) {
  const queue = [...drafts];
  const latencies = [];
  let failed = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const buyer = shopper(url);
      for (let confirm = queue.pop(); confirm; confirm = queue.pop()) {
        const from = performance.now();
        const response = await buyer.post("/api/checkout/confirm", confirm, { "x-forwarded-for": randomAddress() });
        await response.arrayBuffer();
        latencies.push(performance.now() - from);
        if (response.status !== 200) failed += 1;
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  latencies.sort((a, b) => a - b);
  return { perSecond: latencies.length / seconds, p99: latencies[Math.floor(latencies.length * 0.99)], failed };
}
