import "server-only";
import { type DbClient, db } from "@/lib/db";
import { algerianDay } from "@/lib/search/search-note";
import { withTx } from "@/lib/tx";
import { inDinars, newsOf } from "../rival-news";
import type { RivalPage, RivalReader } from "../rival-reader";

/** Reads a rival's page and keeps what it says: the day's price, and what has changed since the last look. */
export async function lookAtRival(id: number, reader: RivalReader, now = new Date()): Promise<void> {
  const rival = await db.rival.findUnique({ where: { id }, select: { url: true } });
  if (!rival) return;
  // Outside of any transaction: a rival may take its time.
  const read = await reader.read(rival.url);
  await withTx((tx) => (read.ok ? keep(tx, id, read.value, now) : keepFailure(tx, id, read.error, now)));
}

async function keepFailure(tx: DbClient, id: number, failure: string, askedAt: Date): Promise<void> {
  await tx.rival.updateMany({ where: { id }, data: { failure, failures: { increment: 1 }, askedAt } });
}

async function keep(tx: DbClient, id: number, page: RivalPage, now: Date): Promise<void> {
  // Two looks at once would tell the same news twice.
  const [turn] = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM "Rival" WHERE id = ${id} FOR UPDATE`;
  if (!turn) return;
  const before = await tx.rival.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ title: true, price: true, currency: true, isInStock: true, lookedAt: true },
      product: { select: { priceFrom: true, status: true } },
    },
  });
  const ours = before.product?.status === "published" ? before.product.priceFrom : null;
  const news = newsOf(before.lookedAt ? before : null, page, ours);
  await tx.rivalNews.createMany({ data: news.map((one) => ({ rivalId: id, ...one, createdAt: now })) });
  const seen = { price: inDinars(page), ours, isInStock: page.isInStock };
  const day = new Date(algerianDay(now));
  await tx.rivalDay.upsert({
    where: { rivalId_day: { rivalId: id, day } },
    create: { rivalId: id, day, ...seen },
    update: seen,
  });
  await tx.rival.update({
    where: { id },
    data: { ...page, failure: null, failures: 0, askedAt: now, lookedAt: now },
    select: { id: true },
  });
}
