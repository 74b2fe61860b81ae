import { plentifulVariants } from "../database.mjs";
import { load } from "../measure.mjs";
import { confirmAll, reviewedDrafts } from "../orders.mjs";
import { row } from "../row.mjs";

const draftsPerLoad = 400;

/** Writes: adding to new carts, and confirming orders of different products. */
export async function orderRows({ shop, bare, database }) {
  const variantIds = await plentifulVariants(database, 200);
  const bareOrders = await load(orderOfBare(bare.url, variantIds));
  const rows = [await cartRow(shop.url, variantIds)];
  for (const clients of [8, 16, 32]) {
    const drafts = await reviewedDrafts(shop.url, variantIds, draftsPerLoad);
    const { perSecond, p99, failed } = await confirmAll(shop.url, drafts, clients);
    const isTimed = clients === 16;
    rows.push(
      row(`orders per second at ${clients}`, `${Math.round(perSecond)}, p99 ${Math.round(p99)} ms, ${failed} failed`, {
        bare: isTimed ? Math.round(bareOrders.perSecond) : "",
        gate: isTimed ? "≥ 100, p99 ≤ 250 ms, 0 failed" : "0 failed",
        holds: failed === 0 && (!isTimed || (perSecond >= 100 && p99 <= 250)),
      }),
    );
  }
  return rows;
}

async function cartRow(url, variantIds) {
  const { perSecond, failed } = await load({
    url: `${url}/api/cart`,
    clients: 16,
    method: "POST",
    headers: { ...sending, origin: url },
    body: inTurn(variantIds, (variantId) => ({ action: "add", locale: "ar", variantId, quantity: 1 })),
  });
  const holds = perSecond >= 200 && failed === 0;
  return row("add to cart, per second at 16", Math.round(perSecond), { gate: "≥ 200, 0 failed", holds });
}

const orderOfBare = (url, variantIds) => ({
  url: `${url}/order`,
  clients: 16,
  method: "POST",
  headers: sending,
  body: inTurn(variantIds, (variantId) => ({ variantId })),
});

const sending = { accept: "application/json", "content-type": "application/json" };

function inTurn(ids, bodyOf) {
  let n = 0;
  return () => JSON.stringify(bodyOf(ids[n++ % ids.length]));
}
