import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { claimNextOrder, claimOrder, releaseClaim } from "@/lib/orders/commands/claim-order";
import { cancelOrder, confirmOrder, recordCall } from "@/lib/orders/commands/record-call";
import { releaseUnconfirmed } from "@/lib/orders/commands/release-unconfirmed";
import { listBrokenInvariants } from "@/lib/orders/queries/list-broken-invariants";
import { aBuyable } from "../../factories/buyable";
import { anAgent, anOrder } from "../../factories/orders";

const amina = { id: "amina", name: "أمينة" };
const karim = { id: "karim", name: "كريم" };
const now = new Date("2026-11-22T11:00:00Z");
const due = new Date("2026-11-22T09:00:00Z");
const stockOf = async (id: number) => (await db.variant.findUniqueOrThrow({ where: { id } })).stock;
const orderOf = (number: number) => db.order.findUniqueOrThrow({ where: { number }, include: { events: true } });
const times = <T>(count: number, run: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => run(n)));

describe("the call queue", () => {
  it("gives twenty agents who ask at once twenty different orders", async () => {
    const buyable = await aBuyable({ stock: 100 });
    for (let n = 0; n < 20; n += 1) await anOrder({ buyable, nextCallAt: due });

    const claims = await times(20, (n) => claimNextOrder({ id: `agent-${n}`, name: "" }, now));
    const numbers = claims.map((claim) => (claim.ok ? claim.value : 0));
    expect(new Set(numbers).size).toBe(20);
    expect(numbers).not.toContain(0);
    expect(await claimNextOrder(karim, now)).toEqual({ ok: false, error: "nobody_to_call" });
  });

  it("gives one order to one of twenty agents", async () => {
    await anOrder({ nextCallAt: due });
    const claims = await times(20, (n) => claimNextOrder({ id: `agent-${n}`, name: "" }, now));
    expect(claims.filter((claim) => claim.ok)).toHaveLength(1);
  });

  it("goes by the time of the call, leaves out what is not due, confirmed or closed, and keeps the one in hand", async () => {
    const buyable = await aBuyable({ stock: 100 });
    await anOrder({ buyable, nextCallAt: new Date("2026-11-22T13:00:00Z") });
    await anOrder({ buyable, nextCallAt: due, confirmation: "confirmed" });
    await anOrder({ buyable, nextCallAt: null });
    const later = await anOrder({ buyable, nextCallAt: new Date("2026-11-22T10:00:00Z") });
    const first = await anOrder({ buyable, nextCallAt: due });

    expect(await claimNextOrder(amina, now)).toEqual({ ok: true, value: first.number });
    expect(await claimNextOrder(amina, now)).toEqual({ ok: true, value: first.number });
    expect(await claimNextOrder(karim, now)).toEqual({ ok: true, value: later.number });
  });

  it("lets a claim go after ten minutes, or when it is given back by its holder alone", async () => {
    const { number } = await anOrder({ nextCallAt: due });
    await claimOrder(number, amina, now);
    expect(await claimOrder(number, karim, new Date("2026-11-22T11:09:00Z"))).toMatchObject({
      error: "claimed_by_other",
    });
    await releaseClaim(number, karim);
    expect(await claimOrder(number, karim, now)).toMatchObject({ ok: false });
    await releaseClaim(number, amina);
    expect(await claimOrder(number, karim, now)).toMatchObject({ ok: true });
    expect(await claimOrder(number, amina, new Date("2026-11-22T11:11:00Z"))).toMatchObject({ ok: true });
  });

  it("refuses the answer of an agent who does not hold the order", async () => {
    const { number } = await anOrder();
    await claimOrder(number, amina, now);
    expect(await recordCall({ number, outcome: "no_answer" }, karim, now)).toEqual({
      ok: false,
      error: "claimed_by_other",
    });
    expect(await recordCall({ number, outcome: "no_answer" }, amina, now)).toMatchObject({ ok: true });
    expect(await orderOf(number)).toMatchObject({ claimedBy: null, claimedUntil: null, attempts: 1 });
  });
});

describe("a call", () => {
  it("without answer counts, plans the next, and is told in the timeline and the audit log", async () => {
    const agent = await anAgent("سعاد");
    const { number } = await anOrder();
    await recordCall({ number, outcome: "no_answer", note: "مشغول" }, agent, now);

    const order = await orderOf(number);
    expect(order).toMatchObject({
      confirmation: "no_answer_1",
      nextCallAt: new Date("2026-11-22T13:00:00Z"),
      holdsStock: true,
    });
    expect(order.events.find(({ kind }) => kind === "called")).toMatchObject({
      actorName: "سعاد",
      data: { note: "مشغول" },
    });
    expect(await db.auditEntry.findFirst({ where: { subject: `order:${number}` } })).toMatchObject({
      action: "orders.called",
      actorId: agent.id,
    });
  });

  it("that confirms enqueues what follows, once, however many agents say so", async () => {
    const { number } = await anOrder();
    const answers = await times(20, () => confirmOrder(number, amina, now));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const jobs = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'order_confirmed'`;
    expect(jobs[0]?.count).toBe(1);
    expect(await orderOf(number)).toMatchObject({
      confirmation: "confirmed",
      confirmedAt: now,
      nextCallAt: null,
      holdsStock: true,
    });
  });

  it("promised for another day keeps the units until well after that day", async () => {
    const { number } = await anOrder();
    await recordCall({ number, outcome: "postponed", day: "2026-11-29" }, amina, now);
    const jobs = await db.$queryRaw<{ at: Date }[]>`
      SELECT run_at AS at FROM graphile_worker.jobs WHERE task_identifier = 'release_unconfirmed'`;
    expect(jobs).toEqual([{ at: new Date("2026-12-04T09:00:00Z") }]);
  });

  it("to an order that does not exist says so", async () => {
    expect(await confirmOrder(999_999, amina, now)).toEqual({ ok: false, error: "order_not_found" });
  });
});

describe("cancelling", () => {
  it("twenty times at once gives the units back once", async () => {
    const { number, variantId } = await anOrder({ quantity: 3, stock: 10 });
    const answers = await times(20, () => cancelOrder({ number, reason: "price" }, amina, now));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stockOf(variantId)).toBe(10);
    expect(await db.stockMovement.count({ where: { variantId, reason: "release" } })).toBe(1);
    expect(await orderOf(number)).toMatchObject({
      confirmation: "cancelled",
      cancelReason: "price",
      holdsStock: false,
    });
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("raced by the release of unconfirmed orders and by a confirmation leaves one truth", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { number, variantId } = await anOrder({ quantity: 2, stock: 5 });
      await Promise.all([
        cancelOrder({ number, reason: "price" }, amina, now),
        releaseUnconfirmed(number),
        confirmOrder(number, karim, now),
      ]);
      const { holdsStock, confirmation } = await orderOf(number);
      expect(holdsStock).toBe(confirmation === "confirmed");
      expect(await stockOf(variantId)).toBe(holdsStock ? 3 : 5);
    }
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("is refused once the parcel left the shop", async () => {
    const { number, variantId } = await anOrder({ confirmation: "confirmed", fulfilment: "shipped" });
    expect(await cancelOrder({ number, reason: "price" }, amina, now)).toEqual({
      ok: false,
      error: "too_late_to_cancel",
    });
    expect(await stockOf(variantId)).toBe(9);
  });

  it("takes the order out of preparation", async () => {
    const { number } = await anOrder({ confirmation: "confirmed", fulfilment: "ready" });
    await cancelOrder({ number, reason: "changed_mind" }, amina, now);
    expect(await orderOf(number)).toMatchObject({ confirmation: "cancelled", fulfilment: "none" });
  });
});

describe("a closed order that comes back", () => {
  it("takes its units again", async () => {
    const { number, variantId } = await anOrder({ quantity: 2, stock: 5 });
    await recordCall({ number, outcome: "fake" }, amina, now);
    expect(await stockOf(variantId)).toBe(5);
    expect(await confirmOrder(number, amina, now)).toMatchObject({ ok: true });
    expect(await stockOf(variantId)).toBe(3);
    expect(await orderOf(number)).toMatchObject({ holdsStock: true, cancelReason: null });
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("stays closed when they are sold, and nothing is changed", async () => {
    const { number, variantId } = await anOrder({ quantity: 2, stock: 2 });
    await cancelOrder({ number, reason: "price" }, amina, now);
    await anOrder({ buyable: { variantId, price: 50_000 } });
    expect(await confirmOrder(number, amina, now)).toEqual({ ok: false, error: "out_of_stock" });
    expect(await orderOf(number)).toMatchObject({ confirmation: "cancelled", holdsStock: false });
    expect(await stockOf(variantId)).toBe(1);
    expect(await listBrokenInvariants()).toEqual([]);
  });
});
