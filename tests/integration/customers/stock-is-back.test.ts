import { describe, expect, it } from "vitest";
import { handlers } from "@/app/api/jobs/handlers";
import { tellWaiting } from "@/lib/customers/commands/tell-waiting";
import { countWaitingByVariant } from "@/lib/customers/queries/stock-alerts";
import { stockAlertTokenOf } from "@/lib/customers/stock-alert-token";
import { db } from "@/lib/db";
import { runDueJobs } from "@/lib/jobs/runner";
import { moveOrder } from "@/lib/orders/commands/move-order";
import { cancelOrder } from "@/lib/orders/commands/record-call";
import { releaseUnconfirmed } from "@/lib/orders/commands/release-unconfirmed";
import { withTx } from "@/lib/tx";
import { aProduct } from "../../factories/catalog";
import { anOrder } from "../../factories/orders";
import { aSoldOut, askForAlert, email, staff } from "../../factories/stock-alerts";
import { owedMails } from "../../support/outbox";
import { somebodyWaits } from "../../support/somebody-waits";

const waiting = () => db.stockAlert.count();
const jobs = () =>
  db.$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker._private_jobs WHERE key LIKE 'stock-back:%'`;
// The letter itself is another job; who gets one is read here.
const tell = async (variantId: number, wave = `${Math.random()}`) => {
  await tellWaiting({ variantId, wave });
  return (await owedMails()).map(({ to }) => to);
};

describe("units that come back", () => {
  const paths = {
    "a delivery that staff note": async () => {
      const { variantId, move } = await aSoldOut();
      return { variantId, comeBack: () => move("add", 4) };
    },
    "a cancelled order": async () => {
      const order = await anOrder({ quantity: 1, stock: 1 });
      return {
        variantId: order.variantId,
        comeBack: () => cancelOrder({ number: order.number, reason: "price" }, staff),
      };
    },
    "a parcel that was refused": async () => {
      const order = await anOrder({ quantity: 1, stock: 1, confirmation: "confirmed", fulfilment: "returning" });
      return { variantId: order.variantId, comeBack: () => moveOrder({ number: order.number, to: "returned" }, staff) };
    },
    "an order that nobody confirmed": async () => {
      const order = await anOrder({ quantity: 1, stock: 1 });
      return { variantId: order.variantId, comeBack: () => releaseUnconfirmed(order.number) };
    },
    "a variant that is put on sale again": async () => {
      const { variantId } = await aSoldOut();
      const comeBack = async () => {
        await db.variant.update({ where: { id: variantId }, data: { isActive: false, stock: 3 } });
        await db.variant.update({ where: { id: variantId }, data: { isActive: true } });
      };
      return { variantId, comeBack };
    },
  };

  it.each(Object.entries(paths))("by %s are told of, once, by a job of the same transaction", async (_, prepare) => {
    const { variantId, comeBack } = await prepare();
    await askForAlert(variantId);
    expect(await jobs()).toEqual([]);
    await comeBack();
    expect(await jobs()).toEqual([{ key: `stock-back:${variantId}` }]);
    await runDueJobs(handlers);
    await runDueJobs(handlers);
    expect(await db.outgoingMessage.findMany({ where: { topic: "stock_back" } })).toMatchObject([
      { address: email, kind: "transactional", status: "sent", locale: "ar" },
    ]);
    expect(await waiting()).toBe(0);
  });

  it("make no job where nobody waits, nor where there were some already", async () => {
    const { variantId, move } = await aSoldOut();
    await move("add", 1);
    await db.stockAlert.create({
      data: {
        ...{ id: "a", variantId, tokenHash: "t", email: Buffer.from("x"), locale: "ar" },
        productId: (await db.variant.findUniqueOrThrow({ where: { id: variantId } })).productId,
      },
    });
    await move("add", 1);
    expect(await jobs()).toEqual([]);
  });

  it("tell the product, the choice, its address, and the way to wait no longer", async () => {
    const { variantIds, slugs } = await aProduct({
      ar: "قفطان",
      fr: "Caftan",
      options: { colour: ["red", "blue"] },
      variants: [
        { stock: 5, choices: { colour: "red" } },
        { stock: 0, choices: { colour: "blue" } },
      ],
    });
    const variantId = variantIds[1] ?? 0;
    await askForAlert(variantId, { locale: "fr" });
    await db.variant.update({ where: { id: variantId }, data: { stock: 1 } });
    await tell(variantId);
    const [mail] = await owedMails();
    expect(mail?.subject).toContain("Caftan, blue");
    expect(mail?.text).toContain(
      `/fr/products/${encodeURI(slugs.fr)}?variant=${variantId}&utm_source=stock-alert&utm_medium=email`,
    );
    expect(mail?.text).toContain(`/fr/alerts/${stockAlertTokenOf(email)}`);
    expect(mail?.unsubscribeUrl).toBeUndefined();
  });

  it("tell three for each unit, oldest first; the rest hear of it the next day while some are left", async () => {
    const { variantId, id } = await aSoldOut();
    for (let n = 0; n < 8; n++) await askForAlert(variantId, { email: `reader${n}@example.dz` });
    const rows = await db.stockAlert.findMany({ orderBy: { createdAt: "asc" }, select: { id: true } });
    for (const [n, row] of rows.entries())
      await db.stockAlert.update({ where: { id: row.id }, data: { createdAt: new Date(2026, 9, 1, 0, n) } });
    expect(await countWaitingByVariant(id)).toEqual(new Map([[variantId, 8]]));

    await db.variant.update({ where: { id: variantId }, data: { stock: 2 } });
    await runDueJobs(handlers);
    const told = () => db.outgoingMessage.findMany({ where: { topic: "stock_back" }, select: { address: true } });
    expect((await told()).map(({ address }) => address).sort()).toEqual(
      Array.from({ length: 6 }, (_, n) => `reader${n}@example.dz`),
    );
    expect(await countWaitingByVariant(id)).toEqual(new Map([[variantId, 2]]));

    const later = await db.$queryRaw<{ hours: number }[]>`
      SELECT round(extract(epoch FROM run_at - now()) / 3600)::int AS hours FROM graphile_worker._private_jobs
      WHERE key = ${`stock-back-rest:${variantId}`}`;
    expect(later).toEqual([{ hours: 24 }]);
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
    await runDueJobs(handlers);
    expect(await told()).toHaveLength(8);
    expect(await waiting()).toBe(0);
  });

  it("tell nobody twice: not by a job that runs again, not by two at once, not by another wave", async () => {
    const { variantId } = await aSoldOut();
    for (let n = 0; n < 5; n++) await askForAlert(variantId, { email: `reader${n}@example.dz` });
    await db.variant.update({ where: { id: variantId }, data: { stock: 1 } });
    await Promise.all([tell(variantId, "one"), tell(variantId, "one"), tell(variantId, "one")]);
    expect(await tell(variantId, "one")).toHaveLength(3);
    await Promise.all([tell(variantId, "two"), tell(variantId, "three")]);
    const told = await tell(variantId, "four");
    expect(told).toHaveLength(5);
    expect(new Set(told).size).toBe(5);
  });

  it("are not told of to who stops waiting while the letter is written", async () => {
    const { variantId } = await aSoldOut();
    await askForAlert(variantId);
    await db.variant.update({ where: { id: variantId }, data: { stock: 1 } });
    let told: Promise<string[]> = Promise.resolve(["nobody was asked"]);
    await withTx(async (tx) => {
      await tx.stockAlert.deleteMany();
      told = tell(variantId);
      await somebodyWaits();
    });
    expect(await told).toEqual([]);
  });

  it("are not told of when they are gone before anybody could be told, or the product is off sale", async () => {
    const { variantId, id } = await aSoldOut();
    await askForAlert(variantId);
    expect(await tell(variantId)).toEqual([]);
    await db.variant.update({ where: { id: variantId }, data: { stock: 3 } });
    await db.product.update({ where: { id }, data: { status: "archived" } });
    expect(await tell(variantId)).toEqual([]);
    expect(await waiting()).toBe(1);
    await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    await db.product.update({ where: { id }, data: { status: "published" } });
    expect(await jobs()).toEqual([{ key: `stock-back:${variantId}` }]);
  });

  it("find who asks at the same moment", async () => {
    const { variantId, move } = await aSoldOut();
    await Promise.all([askForAlert(variantId), move("add", 1)]);
    expect((await waiting()) === (await jobs()).length).toBe(true);
  });
});
