import { beforeEach, describe, expect, it, vi } from "vitest";
import { cacheTags } from "@/lib/cache-tags";
import { editCategory, saveFacts } from "@/lib/catalog/admin-actions";
import { findAdminCategory } from "@/lib/catalog/queries/admin-category";
import { findAdminProduct } from "@/lib/catalog/queries/admin-product";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { db } from "@/lib/db";
import { searchKey } from "@/lib/text";
import { aCategory, aProduct } from "../../factories/catalog";
import { countStatements } from "../../support/count-statements";
import { expiredTags } from "../../support/next-cache";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const formOf = (fields: Record<string, string | number>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return form;
};
const oil = {
  "facts.net_volume": "500",
  "facts.best_before": "2027-12",
  "facts.origin.ar": "بوزقن",
  "facts.origin.fr": "Bouzeguène",
  "facts.storage.ar": "",
  "facts.storage.fr": "",
};
async function save(id: number, fields: Record<string, string | number>) {
  const { updatedAt } = await db.product.findUniqueOrThrow({ where: { id } });
  return saveFacts(null, formOf({ id, seenAt: updatedAt.getTime(), ...fields }));
}
const rowsOf = (productId: number) => db.productFact.findMany({ where: { productId }, orderBy: { code: "asc" } });

beforeEach(async () => {
  await visitSignedIn("owner");
  expiredTags.length = 0;
});

describe("the facts of a product", () => {
  it("show on its page at once in its one statement, in both languages, and search finds them", async () => {
    const { id, slugs } = await aProduct();
    expect(await save(id, oil)).toMatchObject({ ok: true });
    expect(await countStatements(() => findProductBySlug("fr", slugs.fr))).toBe(1);
    expect((await findProductBySlug("fr", slugs.fr))?.facts).toEqual([
      { code: "net_volume", kind: "number", amount: 500, unit: "millilitre" },
      { code: "origin", kind: "text", text: "Bouzeguène" },
      { code: "best_before", kind: "month", year: 2027, month: 12 },
    ]);
    expect((await findProductBySlug("ar", slugs.ar))?.facts[1]).toMatchObject({ text: "بوزقن" });
    expect(expiredTags).toContain(cacheTags.product(id));
    const others = await aProduct();
    await save(others.id, { "facts.storage.ar": "بارد", "facts.storage.fr": "Bouzeguène au frais" });
    const keys = await db.productSearch.findMany({ where: { bodyKey: { contains: searchKey("Bouzeguène") } } });
    expect(keys.map(({ productId }) => productId)).toEqual([id]);
  });

  it("are replaced as a whole, with what they were in the audit log", async () => {
    const { id } = await aProduct();
    await save(id, oil);
    await save(id, { "facts.net_volume": "750" });
    expect(await rowsOf(id)).toMatchObject([{ code: "net_volume", number: 750 }]);
    expect(await db.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } })).toMatchObject({
      action: "product_facts_saved",
      subject: `product:${id}`,
      before: { net_volume: { number: 500 }, best_before: { number: 202_712 } },
      after: { net_volume: { number: 750 } },
    });
    await save(id, {});
    expect(await rowsOf(id)).toEqual([]);
  });

  it("are refused beside their field, keep what was typed, and leave what is there", async () => {
    const { id } = await aProduct();
    await save(id, oil);
    expect(await save(id, { ...oil, "facts.net_volume": "half a litre", "facts.origin.fr": "" })).toMatchObject({
      ok: false,
      fields: { "facts.net_volume": "number_invalid", "facts.origin.fr": "required" },
      typed: { "facts.net_volume": "half a litre", "facts.origin.ar": "بوزقن" },
    });
    expect(await rowsOf(id)).toHaveLength(3);
  });

  it("are not saved over somebody else's change", async () => {
    const { id } = await aProduct();
    const outcomes = await Promise.all([save(id, oil), save(id, { "facts.net_volume": "1" })]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: "edited_meanwhile" });
  });

  it.each([
    ["nothing at all", {}],
    ["two things at once", { number: 1, choice: "slim" }],
    ["one language", { textAr: "ع" }],
    ["no quantity", { number: 0 }],
  ])("cannot be kept saying %s", async (_what, value) => {
    const { id } = await aProduct();
    await expect(db.productFact.create({ data: { productId: id, code: "fit", ...value } })).rejects.toThrow();
  });
});

describe("the sector and sizes of a category", () => {
  const edit = async (id: number, fields: Record<string, string>) => {
    const category = await findAdminCategory(id);
    const names = { "name.ar": category?.words.ar.name ?? "", "name.fr": category?.words.fr.name ?? "" };
    const parentId = category?.parentId ?? "";
    const rest = Object.fromEntries(
      ["slug", "description"].flatMap((name) => [`${name}.ar`, `${name}.fr`]).map((name) => [name, ""]),
    );
    return editCategory(
      null,
      formOf({ id, seenAt: category?.updatedAt.getTime() ?? 0, parentId, ...names, ...rest, ...fields }),
    );
  };
  const sizes = { "sizeChart.measures.foot": "on", "sizeChart.lines": "39 24.8\n40 25.5" };

  it("are those of the shelf above until it has its own", async () => {
    const root = await aCategory();
    const below = await aCategory({ parentId: root });
    const { id, slugs } = await aProduct({ categoryId: below });
    expect((await findAdminProduct(id))?.sector).toBe("other");
    expect(await edit(root, { sector: "clothes", ...sizes })).toMatchObject({ ok: true });
    expect((await findAdminProduct(id))?.sector).toBe("clothes");
    expect((await findProductBySlug("fr", slugs.fr))?.sizeChart).toEqual({
      measures: ["foot"],
      rows: [
        { size: "39", values: ["24.8"] },
        { size: "40", values: ["25.5"] },
      ],
    });
    await edit(below, { sector: "food", "sizeChart.measures.head": "on", "sizeChart.lines": "M 57" });
    expect((await findAdminProduct(id))?.sector).toBe("food");
    expect((await findProductBySlug("fr", slugs.fr))?.sizeChart?.measures).toEqual(["head"]);
    await edit(below, { sector: "", "sizeChart.lines": "" });
    expect((await findAdminProduct(id))?.sector).toBe("clothes");
    expect((await findProductBySlug("fr", slugs.fr))?.sizeChart?.measures).toEqual(["foot"]);
  });

  it("yield to those of the product itself, until it has none again", async () => {
    const root = await aCategory();
    await edit(root, sizes);
    const { id, slugs } = await aProduct({ categoryId: root });
    const shownAt = async () => (await db.product.findUniqueOrThrow({ where: { id } })).shownAt;
    const before = await shownAt();
    const own = { "sizeChart.measures.chest": "on", "sizeChart.lines": "S 88-92" };
    expect(await save(id, { "facts.net_weight": "500", ...own })).toMatchObject({ ok: true });
    const chart = { measures: ["chest"], rows: [{ size: "S", values: ["88–92"] }] };
    expect((await findProductBySlug("ar", slugs.ar))?.sizeChart).toEqual(chart);
    expect((await findAdminProduct(id))?.sizeChart).toEqual(chart);
    expect(await shownAt()).not.toEqual(before);
    expect(await save(id, { ...own, "sizeChart.lines": "S wide" })).toMatchObject({
      fields: { "sizeChart.lines": "size_chart_line" },
    });
    expect((await findAdminProduct(id))?.sizeChart).toEqual(chart);
    await save(id, { "facts.net_weight": "500" });
    expect((await findAdminProduct(id))?.sizeChart).toBeNull();
    expect((await findProductBySlug("ar", slugs.ar))?.sizeChart?.measures).toEqual(["foot"]);
    await expect(db.product.update({ where: { id }, data: { sizeChart: { measures: [] } } })).rejects.toThrow();
  });

  it("are refused beside their field", async () => {
    const id = await aCategory();
    expect(await edit(id, { sector: "weapons", "sizeChart.lines": "39 24.8" })).toMatchObject({
      fields: { sector: "invalid", "sizeChart.lines": "size_chart_measures" },
      typed: { "sizeChart.lines": "39 24.8" },
    });
    expect(await edit(id, { ...sizes, "sizeChart.lines": "39 large" })).toMatchObject({
      fields: { "sizeChart.lines": "size_chart_line" },
    });
    expect(await db.category.findUniqueOrThrow({ where: { id } })).toMatchObject({ sector: null, sizeChart: null });
  });

  it.each([
    { sector: "weapons" },
    { sizeChart: {} },
    { sizeChart: { measures: [], rows: [] } },
    { sizeChart: { measures: ["foot"], rows: Array.from({ length: 13 }, () => ({})) } },
  ])("cannot be kept as %j", async (data) => {
    const id = await aCategory();
    await expect(db.category.update({ where: { id }, data })).rejects.toThrow();
  });
});
