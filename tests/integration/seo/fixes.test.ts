import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { fixesOf, fixName } from "@/lib/seo/audit-fix";
import { applyFix, undoFix } from "@/lib/seo/commands/apply-fix";
import { setFocus } from "@/lib/seo/commands/set-focus";
import { fixableOf } from "@/lib/seo/queries/fixable";
import { listFocus, subjectOf } from "@/lib/seo/queries/focus";
import { aCategory, aProduct } from "../../factories/catalog";

const actor = { id: "staff", name: "سميرة" };
const description =
  "ساعة ذكية تقيس نبض القلب والنوم والخطوات، تقاوم الماء حتى خمسين مترا، وتدوم بطاريتها أسبوعا كاملا بشحنة واحدة. تصلك إلى باب الدار في كل الولايات وتدفع عند الاستلام.";

async function poorProduct() {
  const { id } = await aProduct({ ar: "ساعة ذكية مقاومة للماء", fr: "Montre connectée" });
  await db.productTranslation.updateMany({ where: { productId: id, locale: "ar" }, data: { description } });
  const { slug } = await db.productTranslation.findFirstOrThrow({ where: { productId: id, locale: "ar" } });
  return { id, path: `/ar/products/${slug}` };
}

async function proposal(path: string) {
  const page = (await fixableOf([path])).get(path);
  const [fix] = page ? fixesOf("description_missing", page.of, page.locale) : [];
  if (!fix) throw new Error("nothing proposed");
  return { rule: "description_missing" as const, path, name: fixName(fix), after: fix.after };
}

const shown = async (id: number) =>
  (await db.productTranslation.findFirstOrThrow({ where: { productId: id, locale: "ar" } })).seoDescription;
const jobs = () => db.$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker._private_jobs`;

describe("a fix of the doctor", () => {
  it("is made by the catalogue, written down, and followed by another look at the page", async () => {
    const { id, path } = await poorProduct();
    const asked = await proposal(path);
    expect(await applyFix(asked, actor)).toMatchObject({ ok: true, value: { id } });
    expect(await shown(id)).toBe(asked.after);
    const actions = (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ action }) => action);
    expect(actions).toEqual(["product_texts_saved", "seo_fix_made"]);
    expect(await jobs()).toContainEqual({ key: `seo_recheck:${path}` });
    const { title, slug } = await db.productTranslation.findFirstOrThrow({ where: { productId: id, locale: "fr" } });
    expect([title, slug.length > 0]).toEqual(["Montre connectée", true]);
  });

  it("is refused when it is not what was shown, or no longer true", async () => {
    const { id, path } = await poorProduct();
    const asked = await proposal(path);
    expect(await applyFix({ ...asked, after: "اشتر الآن" }, actor)).toEqual({ ok: false, error: "fix_outdated" });
    await db.productTranslation.updateMany({ where: { productId: id }, data: { description: "" } });
    expect(await applyFix(asked, actor)).toEqual({ ok: false, error: "fix_outdated" });
    expect(await shown(id)).toBe("");
  });

  it("is taken back once, and not over what somebody wrote since", async () => {
    const { id, path } = await poorProduct();
    await applyFix(await proposal(path), actor);
    const made = await db.seoFix.findFirstOrThrow();
    expect((await undoFix(made.id, actor)).ok).toBe(true);
    expect(await shown(id)).toBe("");
    expect(await undoFix(made.id, actor)).toEqual({ ok: false, error: "fix_not_found" });

    await applyFix(await proposal(path), actor);
    await db.productTranslation.updateMany({ where: { productId: id }, data: { seoDescription: "كتبتها بنفسي" } });
    const second = await db.seoFix.findFirstOrThrow({ where: { undoneAt: null } });
    expect(await undoFix(second.id, actor)).toEqual({ ok: false, error: "fix_outdated" });
    expect(await shown(id)).toBe("كتبتها بنفسي");
  });
});

describe("a fix on a category", () => {
  it("is proposed, made by the catalogue, and taken back, like one on a product", async () => {
    const parentId = await aCategory({ ar: "الإلكترونيات" });
    const id = await aCategory({ ar: "ساعات", parentId });
    await db.categoryTranslation.updateMany({ where: { categoryId: id, locale: "ar" }, data: { description } });
    const path = "/ar/categories/الإلكترونيات/ساعات";
    const asked = await proposal(path);
    expect((await fixableOf([path])).get(path)?.of.subject).toBe(`category:${id}`);
    expect(await applyFix(asked, actor)).toEqual({ ok: true, value: { id: null, categoryIds: [id] } });
    const written = async () =>
      (await db.categoryTranslation.findFirstOrThrow({ where: { categoryId: id, locale: "ar" } })).seoDescription;
    expect(await written()).toBe(asked.after);
    const made = await db.seoFix.findFirstOrThrow();
    expect((await undoFix(made.id, actor)).ok).toBe(true);
    expect(await written()).toBe("");
  });

  it("leaves its focus keyword with the category when that gets another address", async () => {
    const id = await aCategory({ ar: "ساعات", fr: "Montres" });
    const subject = await subjectOf("/ar/categories/ساعات");
    expect(subject).toBe(`category:${id}`);
    await setFocus({ subject, locale: "ar", keyword: "ساعة يد" }, actor);
    await db.categoryTranslation.updateMany({ where: { categoryId: id, locale: "ar" }, data: { slug: "ساعات-يد" } });
    expect(await listFocus()).toMatchObject([{ path: "/ar/categories/ساعات-يد" }]);
  });
});

describe("a focus keyword", () => {
  it("follows its product to a new address, and is taken away by an empty one", async () => {
    const { id, path } = await poorProduct();
    const subject = await subjectOf(path);
    expect(subject).toBe(`product:${id}`);
    await setFocus({ subject, locale: "ar", keyword: "ساعة رجالية" }, actor);
    await db.productTranslation.updateMany({ where: { productId: id, locale: "ar" }, data: { slug: "جديد" } });
    expect(await listFocus()).toMatchObject([{ path: "/ar/products/جديد", key: "ساعه رجاليه" }]);
    await setFocus({ subject, locale: "ar", keyword: "" }, actor);
    expect(await listFocus()).toEqual([]);
  });

  it("must have a letter, and belongs to the address where there is no product", async () => {
    expect(await subjectOf("/ar/pages/التوصيل")).toBe("path:/ar/pages/التوصيل");
    expect(await setFocus({ subject: "path:/ar", locale: "ar", keyword: "!!!" }, actor)).toEqual({
      ok: false,
      error: "focus_empty",
    });
  });
});
