import { describe, expect, it } from "vitest";
import { adjustStock } from "@/lib/catalog/commands/adjust-stock";
import { listStockMovements } from "@/lib/catalog/queries/admin-product";
import { stockInput } from "@/lib/catalog/schema";
import { db } from "@/lib/db";
import { aProduct } from "../../factories/catalog";

const staff = { id: "staff-1", name: "Amina" };

async function aShelf(stock: number) {
  const { id, variantIds } = await aProduct({ variants: [{ stock }] });
  const variantId = variantIds[0] ?? 0;
  const move = (direction: string, units: string) =>
    adjustStock(stockInput.parse({ id, variantId, direction, units, reason: "counted" }), staff);
  const state = async () => {
    const { stock: left } = await db.variant.findUniqueOrThrow({ where: { id: variantId } });
    const { _sum } = await db.stockMovement.aggregate({ where: { variantId }, _sum: { quantity: true } });
    return { left, ledger: _sum.quantity };
  };
  return { id, variantId, move, state };
}

describe("the stock of a variant", () => {
  it("changes with a line that says how much, why and who", async () => {
    await db.user.create({ data: { id: staff.id, name: "Amina", email: "amina@shop.test" } });
    const { id, move, state } = await aShelf(5);
    await move("add", "٣");
    expect(await state()).toEqual({ left: 8, ledger: 8 });
    const [line] = await listStockMovements(id);
    expect(line).toMatchObject({ quantity: 3, reason: "adjustment", note: "counted", actor: "Amina" });
    expect(await db.auditEntry.count({ where: { action: "stock_adjusted", actorId: staff.id } })).toBe(1);
  });

  it("never goes below zero", async () => {
    const { move, state } = await aShelf(2);
    expect(await move("remove", "3")).toMatchObject({ error: "stock_too_low", fields: { units: "stock_too_low" } });
    expect(await state()).toEqual({ left: 2, ledger: 2 });
  });

  it("equals its ledger after fifty people change it at once", async () => {
    const { move, state } = await aShelf(10);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) => (n % 5 === 0 ? move("add", "1") : move("remove", "1"))),
    );
    const removed = outcomes.filter((outcome, n) => n % 5 !== 0 && outcome.ok).length;
    const { left, ledger } = await state();
    expect(left).toBe(ledger);
    expect(left).toBe(20 - removed);
    expect(left).toBeGreaterThanOrEqual(0);
  });

  it("of another product is out of reach", async () => {
    const [mine, theirs] = [await aShelf(5), await aShelf(5)];
    const crossed = stockInput.parse({ id: mine.id, variantId: theirs.variantId, direction: "add", units: "1" });
    expect(await adjustStock(crossed, staff)).toMatchObject({ error: "product_not_found" });
    expect(await theirs.state()).toEqual({ left: 5, ledger: 5 });
  });
});
