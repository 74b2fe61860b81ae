import { beforeEach, describe, expect, it, vi } from "vitest";
import { cacheTags } from "@/lib/cache-tags";
import { addCategory, dropCategory, editCategory, shiftCategory } from "@/lib/catalog/admin-actions";
import { refreshCategorySearch } from "@/lib/catalog/jobs";
import { findAdminCategory, listAdminCategories } from "@/lib/catalog/queries/admin-category";
import { findCategory } from "@/lib/catalog/queries/category-page";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { findFormerCategory } from "@/lib/catalog/queries/former-address";
import { db } from "@/lib/db";
import { sitemapEntries } from "@/lib/seo/queries/sitemap-entries";
import { searchKey } from "@/lib/text";
import { aCategory, aProduct } from "../../factories/catalog";
import { expiredTags } from "../../support/next-cache";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const formOf = (fields: Record<string, string | number>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return form;
};
const named = (ar: string, fr: string, more: Record<string, string | number> = {}) => ({
  "name.ar": ar,
  "name.fr": fr,
  "slug.ar": "",
  "slug.fr": "",
  "description.ar": "",
  "description.fr": "",
  ...more,
});

async function edit(id: number, changes: Record<string, string | number> = {}) {
  const category = await findAdminCategory(id);
  if (!category) throw new Error("no category");
  const { words, updatedAt, parentId } = category;
  const fields: Record<string, string | number> = { id, seenAt: updatedAt.getTime(), parentId: parentId ?? "" };
  for (const locale of ["ar", "fr"] as const)
    for (const [name, text] of Object.entries(words[locale])) if (name !== "locale") fields[`${name}.${locale}`] = text;
  return editCategory(null, formOf({ ...fields, ...changes }));
}

const where = async (...path: string[]) => {
  const tree = await categoryTree("fr");
  const found = await findCategory({ locale: "fr", slug: path });
  return found ? { kind: "here", id: found.category.id } : findFormerCategory({ locale: "fr", tree }, path);
};
const redirected = async (run: Promise<unknown>) =>
  run.then(
    () => "",
    (thrown: { digest?: string }) => thrown.digest?.split(";")[2] ?? "",
  );

describe("the editor of categories", () => {
  beforeEach(async () => {
    await visitSignedIn("owner");
    expiredTags.splice(0);
  });

  it("makes a category at the end of its siblings, with slugs from its names, and the shop shows it at once", async () => {
    const root = await aCategory({ fr: "Maison", position: 4 });
    await aCategory({ fr: "Cuisine", parentId: root, position: 7 });
    const to = await redirected(addCategory(null, formOf(named("أفرشة العُرس", "Literie d’été", { parentId: root }))));
    const id = Number(/\/admin\/products\/categories\/(\d+)\?done=created/.exec(to)?.[1]);
    const made = await findAdminCategory(id);
    expect(made).toMatchObject({
      parentId: root,
      path: { ar: [expect.any(String), "أفرشة-العرس"], fr: ["maison", "literie-d-ete"] },
    });
    expect(await db.category.findUniqueOrThrow({ where: { id } })).toMatchObject({ position: 8 });
    expect(await where("maison", "literie-d-ete")).toEqual({ kind: "here", id });
    expect(expiredTags).toContain(cacheTags.catalog);
    expect(await db.auditEntry.findMany({ select: { action: true, subject: true } })).toEqual([
      { action: "category_created", subject: `category:${id}` },
    ]);
  });

  it("tells beside each field what is wrong, keeps what was typed, and changes nothing", async () => {
    const root = await aCategory({ fr: "Maison" });
    const other = await aCategory({ fr: "Jardin" });
    await aCategory({ fr: "Cuisine", parentId: root });
    const long = "ن".repeat(90);
    const bad = { "name.ar": "", "slug.fr": "jardin", googleCategory: "rien", "seoTitle.ar": long };
    const refused = await edit(root, bad);
    expect(refused).toMatchObject({
      ok: false,
      fields: { "name.ar": "required", googleCategory: "google_category_invalid", "seoTitle.ar": "too_long" },
      typed: { "slug.fr": "jardin", "seoTitle.ar": long },
    });
    expect(await edit(root, { "slug.fr": "jardin" })).toMatchObject({ fields: { "slug.fr": "slug_taken" } });
    expect(await edit(root, { parentId: other })).toMatchObject({ fields: { parentId: "category_too_deep" } });
    expect(await edit(root, { parentId: root })).toMatchObject({ fields: { parentId: "category_inside_itself" } });
    expect(await edit(root, { parentId: 999_999 })).toMatchObject({ fields: { parentId: "category_unknown" } });
    expect(await where("maison")).toEqual({ kind: "here", id: root });
    expect([await db.auditEntry.count(), expiredTags]).toEqual([0, []]);
  });

  it("leads the old address and those below it to the new ones, also when a category moves elsewhere", async () => {
    const home = await aCategory({ fr: "Maison" });
    const garden = await aCategory({ fr: "Jardin" });
    const pots = await aCategory({ fr: "Pots", parentId: home });
    expect((await edit(home, { "slug.fr": "foyer" })).ok).toBe(true);
    expect(await where("maison")).toEqual({ kind: "moved", path: ["foyer"] });
    expect(await where("maison", "pots")).toEqual({ kind: "moved", path: ["foyer", "pots"] });
    expect((await edit(pots, { parentId: garden })).ok).toBe(true);
    expect(await where("maison", "pots")).toEqual({ kind: "moved", path: ["jardin", "pots"] });
  });

  it("is refused over somebody else's change", async () => {
    const id = await aCategory({ fr: "Maison" });
    const stale = { seenAt: 12_345 };
    expect(await edit(id, { ...stale, "name.fr": "Foyer" })).toMatchObject({ ok: false, error: "edited_meanwhile" });
    expect((await findAdminCategory(id))?.words.fr.name).toBe("Maison");
  });

  it("hides a category with what stands below it, and leaves its products their pages", async () => {
    const root = await aCategory({ fr: "Maison" });
    const child = await aCategory({ fr: "Cuisine", parentId: root });
    await aProduct({ categoryId: child });
    expect((await edit(root, { isHidden: "on", "slug.fr": "foyer" })).ok).toBe(true);
    expect(await categoryTree("fr")).toEqual([]);
    // Not gone: it may come back.
    expect([await where("foyer"), await where("maison"), await where("foyer", "cuisine")]).toEqual([null, null, null]);
    expect(await listAdminCategories("fr")).toMatchObject([{ isHidden: true }, { products: 1, published: 1 }]);
    expect((await edit(root)).ok).toBe(true);
    expect(await where("maison", "cuisine")).toEqual({ kind: "moved", path: ["foyer", "cuisine"] });
  });

  it("moves a category among its siblings, and not beyond them", async () => {
    const [a, b, c] = [await aCategory(), await aCategory(), await aCategory()];
    const order = async () => (await listAdminCategories("ar")).map(({ id }) => id);
    expect(await order()).toEqual([a, b, c]);
    for (const move of [`${c}:up`, `${c}:up`, `${c}:up`]) await shiftCategory(null, formOf({ move }));
    expect(await order()).toEqual([c, a, b]);
    await shiftCategory(null, formOf({ move: `${a}:down` }));
    expect(await order()).toEqual([c, b, a]);
    expect(await shiftCategory(null, formOf({ move: "999:up" }))).toMatchObject({ error: "category_not_found" });
    expect(await shiftCategory(null, formOf({ move: "up" }))).toMatchObject({ error: "invalid_input" });
  });

  it("keeps the order whole when many move at once, and open forms stay good", async () => {
    const ids = [];
    for (let at = 0; at < 4; at++) ids.push(await aCategory({ position: at }));
    const [first = 0] = ids;
    const { updatedAt } = await db.category.findUniqueOrThrow({ where: { id: first } });
    await Promise.all(
      ids.flatMap((id) => ["up", "down"].map((to) => shiftCategory(null, formOf({ move: `${id}:${to}` })))),
    );
    const rows = await db.category.findMany({ orderBy: { position: "asc" } });
    expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
    expect(rows.find(({ id }) => id === first)?.updatedAt).toEqual(updatedAt);
  });

  it("removes an empty category: its address is gone for good", async () => {
    const id = await aCategory({ fr: "Maison" });
    expect(await redirected(dropCategory(null, formOf({ id, heirId: "" })))).toBe(
      "/admin/products/categories?done=removed",
    );
    expect(await where("maison")).toMatchObject({ kind: "gone", title: "Maison" });
  });

  it("removes one with products only when another takes them, and none with categories below it", async () => {
    const root = await aCategory({ fr: "Maison" });
    const pots = await aCategory({ fr: "Pots", parentId: root });
    const heir = await aCategory({ fr: "Jardin" });
    const { id: productId } = await aProduct({ categoryId: pots });
    const drop = (id: number, heirId: number | "") => dropCategory(null, formOf({ id, heirId }));
    expect(await drop(root, heir)).toMatchObject({ error: "category_has_children" });
    expect(await drop(pots, "")).toMatchObject({ error: "category_has_products", fields: { heirId: "required" } });
    for (const unfit of [pots, 999_999])
      expect(await drop(pots, unfit)).toMatchObject({ fields: { heirId: "category_unknown" } });
    expect(await redirected(drop(pots, heir))).toContain("done=removed");
    expect(await db.product.findUniqueOrThrow({ where: { id: productId } })).toMatchObject({ categoryId: heir });
    expect(await where("maison", "pots")).toMatchObject({ kind: "gone", title: "Pots" });
    expect(expiredTags).toEqual(expect.arrayContaining([cacheTags.category(pots), cacheTags.category(heir)]));
  });

  it("lets search find products by the new name, and sitemaps tell the day", async () => {
    const root = await aCategory({ fr: "Maison" });
    const child = await aCategory({ parentId: root });
    const { id: productId } = await aProduct({ categoryId: child });
    await db.$executeRaw`UPDATE "Category" SET "updatedAt" = '2020-01-01'`;
    await db.$executeRaw`UPDATE "Product" SET "shownAt" = '2021-01-01'`;
    expect((await edit(root, { "name.fr": "Aménagement" })).ok).toBe(true);
    const jobs = await db.$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker._private_jobs`;
    expect(jobs).toContainEqual({ key: `refresh_category_search:${root}` });
    await refreshCategorySearch({ categoryIds: [root] });
    const { bodyKey } = await db.productSearch.findUniqueOrThrow({ where: { productId } });
    expect(bodyKey).toContain(searchKey("Aménagement"));
    const entries = [];
    for await (const step of sitemapEntries("categories", 1)) entries.push(...step);
    expect(entries.map(({ updatedAt }) => (updatedAt?.getFullYear() ?? 0) > 2021)).toEqual([true, false]);
  });

  it("is the owner's: an agent may look and not change", async () => {
    const id = await aCategory({ fr: "Maison" });
    await visitSignedIn("agent");
    expect(await edit(id, { "name.fr": "Foyer" })).toMatchObject({ ok: false, error: "not_allowed" });
    expect(await shiftCategory(null, formOf({ move: `${id}:up` }))).toMatchObject({ error: "not_allowed" });
  });
});
