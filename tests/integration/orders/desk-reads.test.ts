import { describe, expect, it } from "vitest";
import { claimOrder } from "@/lib/orders/commands/claim-order";
import { deskFilterOf } from "@/lib/orders/desk-filter";
import { countDeskFigures } from "@/lib/orders/queries/count-desk-figures";
import { findDeskOrder } from "@/lib/orders/queries/find-desk-order";
import { listDeskOrders } from "@/lib/orders/queries/list-desk-orders";
import { aBuyable } from "../../factories/buyable";
import { anAgent, anOrder } from "../../factories/orders";

const now = new Date();
const numbers = async (query: Record<string, string>) =>
  (await listDeskOrders(deskFilterOf(query), now)).orders.map(({ number }) => number);

describe("the desk", () => {
  it("counts orders by stage and lists each in its own", async () => {
    const buyable = await aBuyable({ stock: 100 });
    const made = {
      call: (await anOrder({ buyable })).number,
      ship: (await anOrder({ buyable, confirmation: "confirmed", fulfilment: "packing" })).number,
      way: (await anOrder({ buyable, confirmation: "confirmed", fulfilment: "at_desk" })).number,
      delivered: (await anOrder({ buyable, confirmation: "confirmed", fulfilment: "delivered" })).number,
      returned: (await anOrder({ buyable, confirmation: "confirmed", fulfilment: "returning" })).number,
      cancelled: (await anOrder({ buyable, confirmation: "fake" })).number,
    };
    for (const [tab, number] of Object.entries(made)) expect(await numbers({ tab })).toEqual([number]);
    expect((await listDeskOrders(deskFilterOf({}), now)).counts).toEqual({
      call: 1,
      ship: 1,
      way: 1,
      delivered: 1,
      returned: 1,
      cancelled: 1,
      all: 6,
    });
    expect(await countDeskFigures(new Date(Date.now() + 1000))).toEqual({
      callNow: 1,
      confirmed: 4,
      decided: 5,
      delivered: 1,
      ended: 2,
    });
  });

  it("finds by number, by any part of the phone and by any spelling of the name", async () => {
    const buyable = await aBuyable({ stock: 100 });
    const amina = await anOrder({ buyable, phone: "+213555123456", name: "أمينة بن يوسُف" });
    const remi = await anOrder({ buyable, phone: "+213770001122", name: "Rémi Ould-Ali" });
    expect(await numbers({ q: String(amina.number) })).toEqual([amina.number]);
    expect(await numbers({ q: "0555 12 34" })).toEqual([amina.number]);
    expect(await numbers({ q: "١١٢٢" })).toEqual([remi.number]);
    expect(await numbers({ q: "امينه يوسف" })).toEqual([amina.number]);
    expect(await numbers({ q: "remi ould" })).toEqual([remi.number]);
    for (const q of ["%", "'; DROP TABLE", "\u0000", "؟"]) expect(await numbers({ q })).toEqual([]);
  });

  it("says who is calling, and what became of the phone's other orders", async () => {
    const buyable = await aBuyable({ stock: 100 });
    const agent = await anAgent("سعاد");
    const phone = "+213661234567";
    await anOrder({ buyable, phone, confirmation: "confirmed", fulfilment: "returned" });
    await anOrder({ buyable, phone, confirmation: "confirmed", fulfilment: "returned" });
    const { number } = await anOrder({ buyable, phone });
    await claimOrder(number, agent);

    const order = await findDeskOrder(number, now);
    expect(order).toMatchObject({
      holder: agent,
      standing: "high",
      history: { returned: 2, delivered: 0, closed: 0, open: 0 },
    });
    expect((await findDeskOrder(number, new Date(now.getTime() + 11 * 60_000)))?.holder).toBeNull();
  });
});
