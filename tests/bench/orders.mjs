import autocannon from "autocannon";
import { phoneNumber, randomAddress, shopper } from "../support/shopper.mjs";

let made = 0;

/** Drafts ready to be confirmed, as many shoppers reviewed them a moment ago. */
export async function reviewedDrafts(url, variantIds, count) {
  const drafts = [];
  const atOnce = 16;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (made < count + drafts.length && drafts.length < count) {
        const n = made++;
        const buyer = shopper(url);
        const location = await buyer.draft({ variantId: variantIds[n % variantIds.length], phone: phoneNumber(n) });
        drafts.push(await buyer.review(location));
      }
    }),
  );
  return drafts.slice(0, count);
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
  return { perSecond: latencies.length / seconds, p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0, failed };
}

/** Adds to a new cart with every request, from another address each time. */
export function addToCartLoad(url, variantIds, clients) {
  let n = 0;
  const setupRequest = (request) => ({
    ...request,
    headers: { ...request.headers, "x-forwarded-for": randomAddress() },
    body: JSON.stringify({ action: "add", locale: "ar", variantId: variantIds[n++ % variantIds.length], quantity: 1 }),
  });
  const headers = { origin: new URL(url).origin, accept: "application/json", "content-type": "application/json" };
  return autocannon({
    url: `${url}/api/cart`,
    connections: clients,
    duration: 4,
    method: "POST",
    headers,
    requests: [{ setupRequest }],
  });
}
