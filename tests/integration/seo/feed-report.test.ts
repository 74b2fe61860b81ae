import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { saveShelfNumbers } from "@/lib/seo/admin-actions";
import { feedProblems } from "@/lib/seo/feed-report";
import { feedReport } from "@/lib/seo/queries/feed-report";
import { findListing } from "@/lib/seo/queries/find-listing";
import { aCategory, aProduct } from "../../factories/catalog";
import { aPicture } from "../../factories/pictures";
import { countStatements } from "../../support/count-statements";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const described = { data: { description: "Six verres, acier émaillé." } };
let id: number;
let shelf: number;

/** Nothing to find fault with. */
beforeEach(async () => {
  const root = await aCategory({ fr: "Cuisine" });
  shelf = await aCategory({ fr: "Thé", parentId: root });
  await db.category.update({ where: { id: root }, data: { googleCategory: 638 } });
  ({ id } = await aProduct({ fr: "Théière", categoryId: shelf, options: { colour: ["red"] } }));
  await db.product.update({ where: { id }, data: { brand: "Atelier", mpn: "T-1" } });
  await db.productTranslation.updateMany(described);
  await aPicture(id);
});

const problemsNow = async () => {
  const { counts } = await feedReport("fr", "");
  return feedProblems.filter((problem) => counts[problem] > 0);
};

describe("the report on feeds", () => {
  it("has nothing to say of a complete product, nor of what nobody sees", async () => {
    await aProduct({ status: "draft" });
    expect(await feedReport("fr", "")).toMatchObject({ products: 1, items: 1, problem: null, shown: [] });
  });

  it.each([
    ["no_language", () => db.productTranslation.deleteMany({ where: { locale: "ar" } })],
    ["no_picture", () => db.productImage.deleteMany()],
    ["small_picture", () => db.media.updateMany({ data: { width: 499 } })],
    ["no_description", () => db.productTranslation.updateMany({ where: { locale: "fr" }, data: { description: "" } })],
    [
      "long_title",
      () => db.productTranslation.updateMany({ where: { locale: "fr" }, data: { title: "x".repeat(146) } }),
    ],
    ["no_brand", () => db.product.updateMany({ data: { brand: "" } })],
    ["no_code", () => db.product.updateMany({ data: { mpn: "" } })],
    ["no_google_category", () => db.category.updateMany({ data: { googleCategory: null } })],
  ] as const)("finds %s", async (problem, spoil) => {
    await spoil();
    expect(await problemsNow()).toEqual([problem]);
    expect((await feedReport("fr", problem)).shown).toMatchObject([{ id }]);
  });

  it("asks for a code that names the thing everywhere, not for the shop's own", async () => {
    await db.product.updateMany({ data: { mpn: "" } });
    await db.variant.updateMany({ data: { gtin: "2000000000428" } });
    expect(await problemsNow()).toEqual(["no_code"]);
    await db.variant.updateMany({ data: { gtin: "9782070368228" } });
    expect(await problemsNow()).toEqual([]);
  });

  it("shows the problem asked for, else the gravest, in two statements", async () => {
    await db.product.updateMany({ data: { brand: "" } });
    await db.productImage.deleteMany();
    expect((await feedReport("fr", "no_brand")).problem).toBe("no_brand");
    expect((await feedReport("fr", "long_title")).problem).toBe("no_picture");
    expect(await countStatements(() => feedReport("fr", ""))).toBe(2);
  });
});

describe("the shelves' numbers", () => {
  const saved = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return saveShelfNumbers(form);
  };

  it("are saved as typed or pasted, with a trace", async () => {
    await visitSignedIn("owner");
    expect(await saved({ [`shelf.${shelf}`]: "٦٤٩ - Thé", "shelf.999999": "1" })).toMatchObject({ ok: true, value: 1 });
    expect((await db.category.findUniqueOrThrow({ where: { id: shelf } })).googleCategory).toBe(649);
    expect(await db.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      action: "categories_mapped",
      before: { [shelf]: null },
      after: { [shelf]: 649 },
    });
    expect(await saved({ [`shelf.${shelf}`]: " " })).toMatchObject({ ok: true, value: 1 });
  });

  it("are refused when they are none, and to whom may not set the shop", async () => {
    await visitSignedIn("owner");
    expect(await saved({ [`shelf.${shelf}`]: "Thé" })).toMatchObject({
      fields: { [`shelf.${shelf}`]: "google_category_invalid" },
    });
    await visitSignedIn("agent");
    expect(await saved({ [`shelf.${shelf}`]: "1" })).toMatchObject({ ok: false, error: "not_allowed" });
  });
});

describe("a listing for classifieds", () => {
  it("is in both languages, with its photos, for any product there is", async () => {
    const found = await findListing(id);
    expect(found?.listing.fr?.text).toMatch(/^Théière\nPrix\u00A0: 1\u202F000\u00A0DA\n/);
    expect(found?.listing.ar?.text).toContain("السعر:");
    expect(found?.photos).toHaveLength(1);
    expect(await findListing(999_999)).toBeNull();
  });
});
