import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import { countSale } from "@/lib/orders/jobs";
import { aBuyable, phoneOf } from "../../factories/buyable";

const orders = 1_000;
const workers = new Set<ChildProcess>();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function startWorker(): ChildProcess {
  const worker = spawn("node", ["--import", "tsx", "--conditions=react-server", "app/api/jobs/worker.ts"], {
    stdio: "ignore",
    env: process.env,
  });
  workers.add(worker);
  return worker;
}

async function manyOrders(): Promise<{ productId: number; ids: string[] }> {
  const { productId, variantId } = await aBuyable({ stock: 0 });
  const ids = Array.from({ length: orders }, () => randomUUID());
  const place = {
    wilayaCode: "31",
    communeId: "3101",
    deliveryMode: "home",
    customerName: "أمينة",
    ipHash: "ip",
    locale: "ar",
    flags: [],
  };
  await db.order.createMany({
    data: ids.map((id, n) => ({
      ...place,
      id,
      tokenHash: id,
      phone: phoneOf(n),
      subtotal: 100,
      delivery: 0,
      total: 100,
    })),
  });
  const line = { variantId, productId, sku: "S", titleAr: "تمر", titleFr: "Dattes", unitPrice: 100, quantity: 1 };
  await db.orderLine.createMany({ data: ids.map((orderId) => ({ ...line, orderId })) });
  await enqueue(
    db,
    ids.map((orderId) => ({ name: "order_placed", payload: { orderId } })),
  );
  return { productId, ids };
}

const waiting = async () =>
  (await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM graphile_worker._private_jobs`)[0]?.n;
const soldOf = async (id: number) => (await db.product.findUniqueOrThrow({ where: { id } })).soldCount;

let books: Awaited<ReturnType<typeof manyOrders>>;
beforeEach(async () => {
  books = await manyOrders();
});
afterEach(() => {
  for (const worker of workers) worker.kill("SIGKILL");
  workers.clear();
});

describe("a worker that is killed again and again (C10)", () => {
  it("loses no job and does none twice", { timeout: 180_000 }, async () => {
    let kills = 0;
    for (; kills < 4 && (await waiting()) !== 0; kills++) {
      const worker = startWorker();
      await pause(2_000);
      worker.kill("SIGKILL");
    }
    const last = [startWorker(), startWorker()];
    for (let tries = 0; tries < 120 && (await waiting()) !== 0; tries++) await pause(1_000);
    for (const worker of last) worker.kill("SIGTERM");

    expect(kills).toBeGreaterThan(0);
    expect(await waiting()).toBe(0);
    expect(await soldOf(books.productId)).toBe(orders);
  });

  it("would count twice without the mark of what has run", async () => {
    const job = { orderId: books.ids[0] ?? "" };
    await countSale(job);
    await countSale(job);
    expect(await soldOf(books.productId)).toBe(1);

    await db.jobRun.deleteMany();
    await countSale(job);
    expect(await soldOf(books.productId)).toBe(2);
  });
});
