import { describe, expect, it } from "vitest";
import { listingOf } from "@/lib/catalog/listing";
import { searchProducts } from "@/lib/search/queries/search-products";
import { statementName } from "@/lib/statement-names";
import { withTx } from "@/lib/tx";
import { aProduct } from "../../factories/catalog";
import { readsOf } from "../../support/query-plans";

type Kept = { texts: number; reused: number };

describe("plans that a connection keeps", () => {
  it("a statement sent twice is planned once, for a connection", async () => {
    const { variantIds } = await aProduct({});
    await withTx(async (tx) => {
      const reads = await readsOf(async () => {
        for (let n = 0; n < 8; n++) await tx.variant.findFirst({ where: { id: variantIds[0] } });
      });
      const [kept] = await tx.$queryRaw<Kept[]>`
        SELECT count(*)::int AS texts, max(generic_plans)::int AS reused FROM pg_prepared_statements WHERE name = ${reads[0]?.name}`;
      expect(kept?.texts).toBe(1);
      expect(kept?.reused).toBeGreaterThan(0);
    });
  });

  it("a search is planned for the words that were typed", async () => {
    await aProduct({ ar: "عسل السدر" });
    const reads = await readsOf(() => searchProducts("ar", "عسل", listingOf({})));
    const searches = reads.filter(({ text }) => text.includes("ProductSearch"));
    expect(searches.map(({ name }) => name)).toEqual([""]);
  });

  it("a column added under a running shop breaks no kept plan", async () => {
    const { variantIds } = await aProduct({});
    await withTx(async (tx) => {
      const read = () => tx.variant.findFirst({ where: { id: variantIds[0] } });
      const before = await read();
      await tx.$executeRaw`ALTER TABLE "Variant" ADD COLUMN later int`;
      expect(await read()).toEqual(before);
      await tx.$executeRaw`ALTER TABLE "Variant" DROP COLUMN later`;
    });
  });
});

describe("names of statements", () => {
  it.each([
    ['SELECT 1 FROM "Order" WHERE phone LIKE $1'],
    ['SELECT 1 FROM "ProductSearch" WHERE "bodyKey" ~ $1'],
    ["SELECT word FROM words ORDER BY word <-> $1"],
    ["SELECT /* planned by value */ 1 LIMIT $1"],
  ])("none for %s", (sql) => expect(statementName(sql)).toBe(""));

  it("the same for the same text, another for another, short enough for PostgreSQL", () => {
    expect(statementName("SELECT 1 + $1")).toBe(statementName("SELECT 1 + $1"));
    expect(statementName("SELECT 1 + $1")).not.toBe(statementName("SELECT 2 + $1"));
    expect(statementName("SELECT 1 + $1").length).toBeLessThan(64);
  });

  it("a connection keeps no more than a few hundred", () => {
    const given = Array.from({ length: 500 }, (_, n) => statementName(`SELECT ${n}, $1`)).filter(Boolean);
    expect(given.length).toBeLessThanOrEqual(300);
    expect(given.length).toBeGreaterThan(200);
  });
});
