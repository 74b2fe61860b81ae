import { beforeEach, describe, expect, it } from "vitest";
import { mailLowStock } from "@/lib/catalog/commands/mail-low-stock";
import { listLowStock } from "@/lib/catalog/queries/low-stock";
import { db, pool } from "@/lib/db";
import { saveShopSettings } from "@/lib/settings/commands";
import { aCategory, aProduct } from "../../factories/catalog";
import { owedMails } from "../../support/outbox";
import { readsOf, tablesScannedBy } from "../../support/query-plans";

const day = 86_400_000;
const now = new Date();
const ago = (days: number) => new Date(now.getTime() - days * day);

type Shelf = { ar?: string; stock: number; sold?: number; soldAgo?: number; status?: string; isActive?: boolean };

/** A variant with so many units now, of which so many were sold so long ago. */
async function aShelf({ ar, stock, sold = 0, soldAgo = 2, ...rest }: Shelf): Promise<number> {
  const { isActive = true, status = "published" } = rest;
  const { variantIds } = await aProduct({ ...(ar && { ar }), status, variants: [{ stock: stock + sold, isActive }] });
  const variantId = variantIds[0] ?? 0;
  await db.stockMovement.deleteMany({ where: { variantId } });
  await db.stockMovement.create({
    data: { variantId, quantity: stock + sold, reason: "opening", createdAt: ago(200) },
  });
  if (sold > 0) await sell(variantId, sold, ago(soldAgo));
  return variantId;
}

async function sell(variantId: number, units: number, createdAt = new Date()): Promise<void> {
  await db.stockMovement.create({ data: { variantId, quantity: -units, reason: "order", createdAt } });
  await db.variant.update({ where: { id: variantId }, data: { stock: { decrement: units } } });
}

const low = async (asked: Partial<Parameters<typeof listLowStock>[0]> = {}) =>
  listLowStock({ locale: "ar", lowStockAt: 3, now, ...asked });

describe("what runs out", () => {
  it("is listed by how many days it lasts, with what is sold out and still sells", async () => {
    const still = await aShelf({ stock: 3 });
    const slow = await aShelf({ stock: 3, sold: 1 });
    const quick = await aShelf({ stock: 3, sold: 30 });
    const gone = await aShelf({ stock: 0, sold: 4 });
    const goneOften = await aShelf({ stock: 0, sold: 40 });
    await aShelf({ stock: 4, sold: 300 });
    await aShelf({ stock: 0 });
    await aShelf({ stock: 0, sold: 9, soldAgo: 31 });
    await aShelf({ stock: 1, status: "draft" });
    await aShelf({ stock: 1, isActive: false });
    const { variants, total } = await low();
    expect(variants.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      [goneOften, 0],
      [gone, 0],
      [quick, 3],
      [slow, 90],
      [still, null],
    ]);
    expect(total).toBe(5);
  });

  it("counts what came back from orders as not sold", async () => {
    const id = await aShelf({ stock: 1, sold: 6 });
    await db.stockMovement.create({ data: { variantId: id, quantity: 5, reason: "release" } });
    await db.stockMovement.create({ data: { variantId: id, quantity: -5, reason: "adjustment" } });
    expect((await low()).variants).toMatchObject([{ id, sold: 1, daysLeft: 30 }]);
  });

  it("is named in the reader's language, and turned page by page", async () => {
    for (let n = 0; n < 3; n++) await aShelf({ ar: "زعفران", stock: 1 });
    await aProduct({
      fr: "Caftan",
      options: { colour: ["red"], size: ["m"] },
      variants: [{ stock: 1, choices: { colour: "red", size: "m" } }],
    });
    const { variants } = await low({ locale: "fr" });
    expect(variants.at(-1)).toMatchObject({ title: "Caftan", choice: "red, m" });
    const second = await low({ take: 2, page: 2 });
    expect([second.variants.length, second.total, second.pages]).toEqual([2, 4, 2]);
  });

  it("is found by indexes among thousands that do not", async () => {
    const categoryId = await aCategory();
    await db.$executeRaw`
      WITH made AS (
        INSERT INTO "Product" (status, "categoryId", "updatedAt")
        SELECT 'published', ${categoryId}::int, now() FROM generate_series(1, 6000) RETURNING id
      ), varied AS (
        INSERT INTO "Variant" ("productId", sku, price, stock) SELECT id, 'many-' || id, 100, 50 FROM made RETURNING id)
      INSERT INTO "StockMovement" ("variantId", quantity, reason) SELECT id, 50, 'opening' FROM varied`;
    const id = await aShelf({ stock: 1 });
    const client = await pool.connect();
    await client.query("VACUUM ANALYZE");
    const [read] = await readsOf(() => low());
    const scanned = read
      ? await tablesScannedBy(client, { text: read.text, values: read.values })
      : ["nothing was read"];
    client.release();
    expect(scanned.filter((table) => ["Variant", "StockMovement"].includes(table))).toEqual([]);
    expect((await low()).variants.map((variant) => variant.id)).toEqual([id]);
  });
});

describe("the owners' mail", () => {
  beforeEach(async () => {
    const staff = [
      { id: "o1", name: "سميرة", email: "samira@shop.test", role: "owner", locale: "ar" },
      { id: "o2", name: "Lyès", email: "lyes@shop.test", role: "owner", locale: "fr" },
      { id: "o3", name: "Gone", email: "gone@shop.test", role: "owner", locale: "fr", isDisabled: true },
      { id: "a1", name: "كريم", email: "karim@shop.test", role: "agent", locale: "ar" },
    ];
    await db.user.createMany({ data: staff });
    await saveShopSettings({ lowStockMail: true }, null);
  });

  it("is off until somebody wants it", async () => {
    await saveShopSettings({ lowStockMail: false }, null);
    await aShelf({ stock: 1, sold: 5, soldAgo: 0.2 });
    await mailLowStock();
    expect(await owedMails()).toEqual([]);
  });

  it("tells each owner in his language what became low since the last one, and nobody else", async () => {
    await aShelf({ ar: "زعفران", stock: 1, sold: 30, soldAgo: 0.2 });
    await aShelf({ ar: "قديم", stock: 1, sold: 5, soldAgo: 9 });
    await mailLowStock(now);
    const mails = await owedMails();
    expect(mails.map(({ to }) => to).sort()).toEqual(["lyes@shop.test", "samira@shop.test"]);
    const inArabic = mails.find(({ to }) => to.startsWith("samira"))?.text ?? "";
    expect(inArabic).toContain("زعفران — بقيت قطعة واحدة، تكفي يومًا واحدًا");
    expect(inArabic).not.toContain("قديم");
    expect(inArabic).toContain("/admin/products/low");
  });

  it("tells what became low since the last look, also when days went by without one", async () => {
    await mailLowStock(ago(3));
    await db.jobRun.updateMany({ data: { createdAt: ago(3) } });
    await aShelf({ ar: "زعفران", stock: 1, sold: 5, soldAgo: 2 });
    await mailLowStock(now);
    expect(await owedMails()).toHaveLength(2);
  });

  it("goes out once a day, however often its job runs, and not at all on a day without news", async () => {
    const id = await aShelf({ stock: 4 });
    await sell(id, 1);
    await Promise.all([mailLowStock(now), mailLowStock(now), mailLowStock(now)]);
    expect(await owedMails()).toHaveLength(2);
    await sell(await aShelf({ stock: 5 }), 3);
    await mailLowStock(now);
    expect(await owedMails()).toHaveLength(2);

    await mailLowStock(new Date(now.getTime() + day));
    const mails = await owedMails();
    expect(mails).toHaveLength(4);
    await mailLowStock(new Date(now.getTime() + 2 * day));
    expect(await owedMails()).toHaveLength(4);
  });
});
