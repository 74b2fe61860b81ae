import { describe, expect, it } from "vitest";
import { noteVisit } from "@/lib/analytics/commands/note-visit";
import { visitInput } from "@/lib/analytics/visit-input";
import { cameLine } from "@/lib/came.mjs";
import { db } from "@/lib/db";
import { saveBoard } from "@/lib/marketing/commands/save-board";
import { faceOf, findBoard } from "@/lib/marketing/queries/find-board";
import { countsOf, listBoards } from "@/lib/marketing/queries/list-boards";
import { orderSourceIn } from "@/lib/orders/order-source";
import type { Confirmation, Fulfilment } from "@/lib/orders/order-status";
import { algerianDay } from "@/lib/search/search-note";
import { boardForm } from "../../factories/boards";
import { anOrder } from "../../factories/orders";

async function aBoard(place: string, cost = 0) {
  const saved = await saveBoard(boardForm({ name: place, place, cost }), null);
  const board = saved.ok ? await findBoard(saved.value.id) : null;
  if (!board) throw new Error("not saved");
  return { ...board, link: new URL((await faceOf(board)).face.link) };
}

/** A browser that opens the link: what it tells the counter of visits, and the cookie it keeps. */
async function visit({ link }: { link: URL }) {
  const utm = (word: string) => link.searchParams.get(word) ?? "";
  const told = {
    path: link.pathname,
    from: "news.example",
    utmSource: utm("utm_source"),
    utmMedium: utm("utm_medium"),
  };
  await noteVisit(visitInput.parse(told), ["shop.test"]);
  const line = cameLine(link.pathname + link.search, { now: Date.now(), isSecure: false }) ?? "";
  const headers = new Headers({ cookie: line.split(";")[0] ?? "" });
  return orderSourceIn(headers, algerianDay(new Date()));
}

async function order(board: { link: URL }, confirmation: Confirmation, fulfilment: Fulfilment = "none") {
  return anOrder({ confirmation, fulfilment, quantity: 2, source: await visit(board) });
}

describe("the report of a place", () => {
  it("counts visits, orders and delivered goods of its own link, and of no other", async () => {
    const [bought, other] = [await aBoard("elwatan-dz.com", 600_000), await aBoard("elwatan-dz.com")];
    await visit(bought);
    await order(bought, "confirmed", "delivered");
    await order(bought, "confirmed", "delivered");
    await order(bought, "confirmed", "returned");
    await order(bought, "cancelled");
    await order(bought, "new");
    await order(other, "confirmed", "shipped");
    await anOrder({ confirmation: "confirmed", fulfilment: "delivered" });

    const counts = await countsOf([bought.word, other.word]);
    expect(counts.get(bought.word)).toMatchObject({ visits: 6, orders: 5, delivered: 2, open: 1, revenue: 200_000 });
    expect(counts.get(other.word)).toMatchObject({ visits: 1, orders: 1, delivered: 0, open: 1, revenue: 0 });
  });

  it("counts goods and not delivery, after what was taken off", async () => {
    const board = await aBoard("forum.example");
    const { id } = await order(board, "confirmed", "delivered");
    await db.order.update({ where: { id }, data: { discount: 10_000, total: { decrement: 10_000 } } });
    expect((await countsOf([board.word])).get(board.word)).toMatchObject({ revenue: 90_000 });
  });

  it("does not count orders of the same word that came another way", async () => {
    const board = await aBoard("partner.example");
    const source = await visit(board);
    await anOrder({ confirmation: "confirmed", source: source && { ...source, medium: "email" } });
    expect((await countsOf([board.word])).get(board.word)).toMatchObject({ visits: 1, orders: 0 });
  });

  it("stands in the list, where nothing is said of a place that brought nothing", async () => {
    await aBoard("silent.example", 100_000);
    const { boards, pages } = await listBoards();
    expect(pages).toBe(1);
    expect(boards).toMatchObject([{ place: "silent.example", came: { visits: 0, orders: 0, revenue: 0 } }]);
  });
});
