import { inspect } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { POST as confirmDoor } from "@/app/api/checkout/confirm/route";
import { POST as formDoor } from "@/app/api/checkout/route";
import { cameLine } from "@/lib/came.mjs";
import { db } from "@/lib/db";
import { placeOrder } from "@/lib/orders/commands/place-order";
import { sweepClicks } from "@/lib/orders/jobs";
import type { OrderSource } from "@/lib/orders/order-source";
import { findDeskOrder } from "@/lib/orders/queries/find-desk-order";
import { countSourceOrders, findOrderSource } from "@/lib/orders/queries/source-orders";
import { algerianDay } from "@/lib/search/search-note";
import { aBuyable, aDraft, ratesOfOran } from "../../factories/buyable";
import { anOrder } from "../../factories/orders";
import { draftTokenOf, expressForm, reviewOf } from "../../factories/review";
import { countStatements } from "../../support/count-statements";
import { posted } from "../../support/request";

const now = Date.now();
const day = algerianDay(new Date(now));
const dayMs = 86_400_000;
const source = (changes: Partial<OrderSource> = {}): OrderSource => ({
  ...{ source: "facebook", medium: "cpc", campaign: "رمضان", term: "", content: "", landedOn: "/ar", day },
  ...{ clickIdKind: "fbclid", clickId: "abc" },
  ...changes,
});
const cookieAfter = (path: string) => cameLine(path, { now, isSecure: false })?.split(";")[0] ?? "";

/** Orders as a shopper whose browser holds this cookie, pressing the last button so many times. */
async function order(cookie: string, times = 1) {
  const { variantId } = await aBuyable();
  const token = draftTokenOf(await formDoor(posted("/api/checkout", expressForm(variantId))));
  const review = await reviewOf(token);
  const answers: Response[] = [];
  for (let time = 0; time < times; time++)
    answers.push(await confirmDoor(posted("/api/checkout/confirm", review, cookie ? { cookie } : {})));
  return { answers, cookies: answers.map((answer) => answer.headers.getSetCookie().join()) };
}

beforeEach(async () => {
  await ratesOfOran();
});

describe("an order", () => {
  it("keeps what led to it, and the browser forgets it", async () => {
    const { cookies } = await order(
      cookieAfter("/ar/blog?utm_source=fb&utm_campaign=%D8%B1%D9%85%D8%B6%D8%A7%D9%86&fbclid=abc"),
    );
    expect(await db.orderSource.findMany({ omit: { orderId: true } })).toEqual([
      {
        ...{ source: "facebook", medium: "social", campaign: "رمضان", term: "", content: "" },
        ...{ clickIdKind: "fbclid", clickId: "abc", landedOn: "/ar/blog", day: new Date(day) },
      },
    ]);
    expect(cookies[0]).toContain("came=; Path=/; Max-Age=0");
  });

  it("sent twice is one order with one source", async () => {
    const { answers } = await order(cookieAfter("/ar?gclid=x"), 2);
    expect(new Set(answers.map(({ headers }) => headers.get("location"))).size).toBe(1);
    expect([await db.order.count(), await db.orderSource.count()]).toEqual([1, 1]);
  });

  it.each([
    ["of somebody who came by themselves", ""],
    ["with a cookie of nonsense", "came=%%%"],
    [
      "with a cookie written by hand",
      `came=${Buffer.from('{"utm_source":"<b>","on":"2026-02-30"}').toString("base64url")}`,
    ],
  ])("%s keeps nothing and is placed all the same", async (_, cookie) => {
    const { cookies } = await order(cookie);
    expect([await db.order.count(), await db.orderSource.count()]).toEqual([1, 0]);
    expect(cookies[0]).not.toContain("came=");
  });

  it("takes what a hand wrote as far as it is a source", async () => {
    const hostile = { utm_source: "a\u0000\ud83d'; DROP TABLE", utm_campaign: "\ud800", at: "/\u0000\udfff", on: day };
    await order(`came=${Buffer.from(JSON.stringify(hostile)).toString("base64url")}`);
    expect(await db.orderSource.findMany({ select: { source: true, campaign: true, landedOn: true } })).toEqual([
      { source: "a'; drop table", campaign: "", landedOn: "/" },
    ]);
  });

  it("needs no statement more for its source", async () => {
    const statementsWith = async (from: OrderSource | null) => {
      const { variantId } = await aBuyable();
      const draft = aDraft({ lines: [{ variantId, quantity: 1 }], source: from });
      return countStatements(() => placeOrder(draft));
    };
    expect(await statementsWith(source())).toBe(await statementsWith(null));
  });

  it("tells the click to owners only, and nobody of the desk's own page", async () => {
    const { number } = await anOrder({ source: source({ clickId: "secret-click" }) });
    expect(await findOrderSource(number, { seesClicks: true })).toMatchObject({ clickId: "secret-click" });
    const forAgents = await findOrderSource(number, { seesClicks: false });
    expect(forAgents).toMatchObject({ source: "facebook", campaign: "رمضان" });
    expect(inspect([forAgents, await findDeskOrder(number, new Date())], { depth: null })).not.toContain(
      "secret-click",
    );
    expect(await findOrderSource((await anOrder()).number, { seesClicks: true })).toBeNull();
  });

  it("forgets the click after ninety days, keeps the words, and takes all along when it is erased", async () => {
    const { id } = await anOrder({ source: source() });
    const left = () => db.orderSource.findMany({ select: { campaign: true, clickId: true } });
    await sweepClicks(new Date(now + 89 * dayMs));
    expect(await left()).toEqual([{ campaign: "رمضان", clickId: "abc" }]);
    await sweepClicks(new Date(now + 92 * dayMs));
    expect(await left()).toEqual([{ campaign: "رمضان", clickId: null }]);
    await db.order.delete({ where: { id } });
    expect(await left()).toEqual([]);
  });
});

describe("what each way brought", () => {
  const since = new Date(now - 30 * dayMs);
  const delivered = { confirmation: "confirmed", fulfilment: "delivered" } as const;

  it("is counted on what was delivered, what staff took by phone is one way, and the rest is direct", async () => {
    const buyable = await aBuyable({ stock: 100 });
    const ad = { buyable, source: source() };
    await anOrder({ ...ad, ...delivered, quantity: 2 });
    await anOrder({ ...ad, confirmation: "confirmed", fulfilment: "returned" });
    await anOrder({ ...ad, confirmation: "confirmed", fulfilment: "shipped" });
    await anOrder({ ...ad, confirmation: "fake" });
    for (const campaign of ["product-1", "product-2"])
      await anOrder({ buyable, source: source({ source: "whatsapp", medium: "share", campaign }) });
    await anOrder({ buyable, ...delivered });
    await anOrder({ buyable, ...delivered, takenBy: { id: "u1", name: "سعاد" } });
    await anOrder({ buyable, takenBy: { id: "u2", name: "كريم" } });
    expect(await countSourceOrders(since)).toEqual([
      {
        ...{ isByPhone: true, source: "", medium: "", campaign: "" },
        ...{ orders: 2, confirmed: 1, delivered: 1, returned: 0, ended: 1, value: 50_000 },
      },
      {
        ...{ isByPhone: false, source: "", medium: "", campaign: "" },
        ...{ orders: 1, confirmed: 1, delivered: 1, returned: 0, ended: 1, value: 50_000 },
      },
      {
        ...{ isByPhone: false, source: "facebook", medium: "cpc", campaign: "رمضان" },
        ...{ orders: 4, confirmed: 3, delivered: 1, returned: 1, ended: 3, value: 100_000 },
      },
      {
        ...{ isByPhone: false, source: "whatsapp", medium: "share", campaign: "" },
        ...{ orders: 2, confirmed: 0, delivered: 0, returned: 0, ended: 0, value: 0 },
      },
    ]);
  });

  it("leaves older orders out, in one statement", async () => {
    const { id } = await anOrder({ source: source() });
    await db.order.update({ where: { id }, data: { createdAt: new Date(now - 31 * dayMs) } });
    expect(await countSourceOrders(since)).toEqual([]);
    expect(await countSourceOrders(new Date(now - 90 * dayMs))).toHaveLength(1);
    expect(await countStatements(() => countSourceOrders(since))).toBe(1);
  });
});
