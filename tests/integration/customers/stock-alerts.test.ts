import { describe, expect, it } from "vitest";
import { handlers } from "@/app/api/jobs/handlers";
import { POST as withdrawDoor } from "@/app/api/stock-alerts/[token]/route";
import { POST as askDoor } from "@/app/api/stock-alerts/route";
import { productFilterOf } from "@/lib/catalog/admin-filter";
import { adjustStock } from "@/lib/catalog/commands/adjust-stock";
import { listAdminProducts } from "@/lib/catalog/queries/admin-products";
import { stockInput } from "@/lib/catalog/schema";
import { tellWaiting } from "@/lib/customers/commands/tell-waiting";
import { sweepStockAlerts } from "@/lib/customers/jobs";
import { countWaitingByVariant, countWaitingFor } from "@/lib/customers/queries/stock-alerts";
import { alertDays, waitingMax } from "@/lib/customers/stock-alert";
import { stockAlertTokenOf } from "@/lib/customers/stock-alert-token";
import { db } from "@/lib/db";
import { runDueJobs } from "@/lib/jobs/runner";
import { moveOrder } from "@/lib/orders/commands/move-order";
import { cancelOrder } from "@/lib/orders/commands/record-call";
import { releaseUnconfirmed } from "@/lib/orders/commands/release-unconfirmed";
import { aProduct } from "../../factories/catalog";
import { anOrder } from "../../factories/orders";
import { owedMails } from "../../support/outbox";
import { posted } from "../../support/request";

const email = "amina@example.dz";
const staff = { id: "staff-1", name: "Amina" };
let visitors = 0;

const ask = (variantId: number, fields: Record<string, string> = {}) => {
  const visitor = { "x-forwarded-for": `10.2.0.${++visitors % 250}` };
  return askDoor(
    posted("/api/stock-alerts", { variantId: `${variantId}`, email, locale: "ar", website: "", ...fields }, visitor),
  );
};
const place = (answer: Response) => [answer.status, decodeURI(answer.headers.get("location") ?? "")];
const waiting = () => db.stockAlert.count();

async function soldOut(stock = 0) {
  const { id, slugs, variantIds } = await aProduct({ variants: [{ stock }] });
  const variantId = variantIds[0] ?? 0;
  const move = (direction: string, units: number) =>
    adjustStock(stockInput.parse({ id, variantId, direction, units: `${units}`, reason: "received" }), staff);
  return { id, slugs, variantId, move };
}
const jobs = () =>
  db.$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker._private_jobs WHERE key LIKE 'stock-back:%'`;
// What waits for a letter is told; the letter itself is another job, and its text is read here.
const tell = async (variantId: number, wave = `${Math.random()}`) => {
  await tellWaiting({ variantId, wave });
  return (await owedMails()).map(({ to }) => to);
};

describe("asking to be told", () => {
  it("leads back to the product and is kept so that a copy of the database tells no address", async () => {
    const { variantId, slugs } = await soldOut();
    expect(place(await ask(variantId, { email: " Amina@Example.DZ " }))).toEqual([
      303,
      `/ar/products/${slugs.ar}#alert-asked`,
    ]);
    const [alert] = await db.stockAlert.findMany();
    expect(Buffer.from(alert?.email ?? []).includes("amina")).toBe(false);
    expect(JSON.stringify(alert)).not.toContain(stockAlertTokenOf(email));
    expect(await db.outgoingMessage.count()).toBe(0);
    expect(await db.subscriber.count()).toBe(0);
  });

  it("waits once, however often it is asked", async () => {
    const { variantId } = await soldOut();
    await Promise.all([ask(variantId), ask(variantId), ask(variantId)]);
    expect(await waiting()).toBe(1);
  });

  it("waits for five variants at most, also when all are asked for at once", async () => {
    const wanted = await Promise.all(Array.from({ length: 8 }, () => soldOut()));
    const answers = await Promise.all(wanted.map(({ variantId }) => ask(variantId)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(303));
    expect(await waiting()).toBe(waitingMax);
  });

  it("shows the product when it is back already", async () => {
    const { variantId, slugs } = await soldOut(2);
    expect(place(await ask(variantId))).toEqual([303, `/ar/products/${slugs.ar}?variant=${variantId}`]);
    expect(await waiting()).toBe(0);
  });

  it.each(["", "amina", "a b@example.dz", "amina@example.dz\r\nBcc: x@y.dz"])(
    "shows the form again for the address %j",
    async (typed) => {
      const { variantId, slugs } = await soldOut();
      const answer = await ask(variantId, { email: typed, locale: "fr" });
      expect(place(answer)).toEqual([303, `/fr/products/${slugs.fr}#alert-wrong`]);
      expect(await waiting()).toBe(0);
    },
  );

  it("does nothing for what fills the field that people do not see", async () => {
    const { variantId } = await soldOut();
    expect((await ask(variantId, { website: "https://spam.example" })).status).toBe(303);
    expect(await waiting()).toBe(0);
  });

  it("knows no variant that is not on sale", async () => {
    const draft = await aProduct({ status: "draft", variants: [{ stock: 0 }] });
    const gone = await aProduct({ variants: [{ stock: 0, isActive: false }] });
    for (const id of [draft.variantIds[0], gone.variantIds[0], 2_000_000_000])
      expect((await ask(id ?? 0)).status).toBe(404);
    expect(await waiting()).toBe(0);
  });

  it("is refused to one visitor after twenty times", async () => {
    const { variantId } = await soldOut();
    const again = () =>
      askDoor(
        posted(
          "/api/stock-alerts",
          { variantId: `${variantId}`, email, locale: "ar" },
          { "x-forwarded-for": "10.3.0.1" },
        ),
      );
    const answers = [];
    for (let n = 0; n < 21; n++) answers.push((await again()).status);
    expect(answers).toEqual([...Array(20).fill(303), 429]);
  });
});

describe("units that come back", () => {
  const paths = {
    "a delivery that staff note": async () => {
      const { variantId, move } = await soldOut();
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
      const { variantId } = await soldOut();
      const comeBack = async () => {
        await db.variant.update({ where: { id: variantId }, data: { isActive: false, stock: 3 } });
        await db.variant.update({ where: { id: variantId }, data: { isActive: true } });
      };
      return { variantId, comeBack };
    },
  };

  it.each(Object.entries(paths))("by %s are told of, once, by a job of the same transaction", async (_, prepare) => {
    const { variantId, comeBack } = await prepare();
    await ask(variantId);
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
    const { variantId, move } = await soldOut();
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
    await ask(variantId, { locale: "fr" });
    await db.variant.update({ where: { id: variantId }, data: { stock: 1 } });
    await tell(variantId);
    const [mail] = await owedMails();
    expect(mail?.subject).toContain("Caftan, blue");
    expect(mail?.text).toContain(`/fr/products/${encodeURI(slugs.fr)}?variant=${variantId}`);
    expect(mail?.text).toContain(`/fr/alerts/${stockAlertTokenOf(email)}`);
    expect(mail?.unsubscribeUrl).toBeUndefined();
  });

  it("tell three for each unit, oldest first; the rest hear of it the next day while some are left", async () => {
    const { variantId, id } = await soldOut();
    for (let n = 0; n < 8; n++) await ask(variantId, { email: `reader${n}@example.dz` });
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
    const { variantId } = await soldOut();
    for (let n = 0; n < 5; n++) await ask(variantId, { email: `reader${n}@example.dz` });
    await db.variant.update({ where: { id: variantId }, data: { stock: 1 } });
    await Promise.all([tell(variantId, "one"), tell(variantId, "one"), tell(variantId, "one")]);
    expect(await tell(variantId, "one")).toHaveLength(3);
    await Promise.all([tell(variantId, "two"), tell(variantId, "three")]);
    const told = await tell(variantId, "four");
    expect(told).toHaveLength(5);
    expect(new Set(told).size).toBe(5);
  });

  it("are not told of when they are gone before anybody could be told, or the product is off sale", async () => {
    const { variantId, id } = await soldOut();
    await ask(variantId);
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
    const { variantId, move } = await soldOut();
    await Promise.all([ask(variantId), move("add", 1)]);
    expect((await waiting()) === (await jobs()).length).toBe(true);
  });
});

describe("waiting no longer", () => {
  it("takes the button of the page behind the mail, and ends all that the address waits for", async () => {
    const [one, other] = [await soldOut(), await soldOut()];
    await ask(one.variantId);
    await ask(other.variantId);
    await ask(other.variantId, { email: "karim@example.dz" });
    const token = stockAlertTokenOf(email);
    expect(await countWaitingFor(token)).toBe(2);
    const press = () =>
      withdrawDoor(posted(`/api/stock-alerts/${token}`, { locale: "fr" }), { params: Promise.resolve({ token }) });
    expect(place(await press())).toEqual([303, `/fr/alerts/${token}`]);
    expect(place(await press())).toEqual([303, `/fr/alerts/${token}`]);
    expect([await countWaitingFor(token), await waiting()]).toEqual([0, 1]);
  });

  it("comes by itself after ninety days", async () => {
    const { variantId } = await soldOut();
    await ask(variantId);
    await ask(variantId, { email: "karim@example.dz" });
    const long = new Date(Date.now() - (alertDays + 1) * 86_400_000);
    await db.stockAlert.updateMany({
      where: { tokenHash: (await db.stockAlert.findFirstOrThrow()).tokenHash },
      data: { createdAt: long },
    });
    await sweepStockAlerts();
    expect(await waiting()).toBe(1);
  });
});

it("the panel lists what most people wait for", async () => {
  const [few, many] = [await soldOut(), await soldOut()];
  await aProduct({});
  await ask(few.variantId);
  for (let n = 0; n < 3; n++) await ask(many.variantId, { email: `reader${n}@example.dz` });
  await db.product.update({ where: { id: few.id }, data: { mpn: "touched last" } });
  const { products, counts } = await listAdminProducts(productFilterOf({ stock: "wanted" }), "ar");
  expect(products.map(({ id, waiting }) => [id, waiting])).toEqual([
    [many.id, 3],
    [few.id, 1],
  ]);
  expect(counts.all).toBe(2);
});
