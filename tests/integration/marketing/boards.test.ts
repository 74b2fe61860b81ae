import { beforeEach, describe, expect, it } from "vitest";
import { productPath } from "@/lib/catalog/paths";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { fieldErrors } from "@/lib/fields";
import { deleteBoard, saveBoard } from "@/lib/marketing/commands/save-board";
import { faceOf, findBoard } from "@/lib/marketing/queries/find-board";
import { listTargets } from "@/lib/marketing/queries/list-targets";
import { boardInput } from "@/lib/marketing/schema";
import { boardForm } from "../../factories/boards";
import { aCategory, aProduct } from "../../factories/catalog";

const now = new Date("2026-11-22T10:00:00Z");
const save = (changes: Parameters<typeof boardForm>[0] = {}) => saveBoard(boardForm(changes), null, now);
async function saved(changes: Parameters<typeof boardForm>[0] = {}) {
  const outcome = await save(changes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const board = await findBoard(outcome.value.id);
  if (!board) throw new Error("not stored");
  return board;
}
const slugOf = async (productId: number, locale: "ar" | "fr") =>
  (await db.productTranslation.findUniqueOrThrow({ where: { productId_locale: { productId, locale } } })).slug;

describe("a board that is saved", () => {
  it("gets a word of its own for its place, which no later change takes from it", async () => {
    const [first, second] = [await saved(), await saved()];
    expect([first.word, second.word]).toEqual(["elwatan-dz-com", "elwatan-dz-com-2"]);
    expect(first).toMatchObject({ campaign: "2026-11", locale: "fr", path: "/fr" });
    const moved = await saved({ id: first.id, place: "liberte-algerie.com", campaign: "ramadan" });
    expect(moved).toMatchObject({ word: "elwatan-dz-com", place: "liberte-algerie.com", campaign: "ramadan" });
    expect(await db.board.count()).toBe(2);
  });

  it("gets different words when two are saved at the same moment", async () => {
    const both = await Promise.all([save(), save(), save()]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    const words = await db.board.findMany({ select: { word: true } });
    expect(new Set(words.map(({ word }) => word)).size).toBe(3);
  });

  it("speaks the language of its page, however the address was pasted", async () => {
    const { id } = await aProduct({ ar: "تمر دقلة نور" });
    const path = productPath("ar", await slugOf(id, "ar"));
    for (const page of [path, `${env.APP_URL}${encodeURI(path)}?utm_source=old#top`])
      expect(await saved({ page })).toMatchObject({ path, locale: "ar" });
  });

  it("is in the journal", async () => {
    const { id } = await saved({ cost: 1_500_000 });
    const entry = await db.auditEntry.findFirst({ where: { subject: `board:${id}` } });
    expect(entry).toMatchObject({ action: "board_saved", after: { cost: 1_500_000 } });
  });
});

describe("a board that cannot be", () => {
  it.each([
    [{ page: "https://elsewhere.example/fr" }, { page: "page_not_ours" }],
    [{ page: "/fr/products/nowhere" }, { page: "page_unknown" }],
    [{ page: "/admin" }, { page: "page_unknown" }],
    [{ hasPrice: true }, { hasPrice: "price_needs_product" }],
    [{ pictureKey: "unknown" }, { pictureKey: "picture_not_found" }],
  ])("with %j is refused beside its field", async (changes, fields) => {
    expect(await save(changes)).toMatchObject({ ok: false, fields });
    expect(await db.board.count()).toBe(0);
  });

  it("since its product is not public is refused", async () => {
    const { id } = await aProduct({ status: "draft" });
    expect(await save({ page: productPath("fr", await slugOf(id, "fr")) })).toMatchObject({
      fields: { page: "page_unknown" },
    });
  });

  it("since it is gone is not saved again", async () => {
    const { id } = await saved();
    expect(await deleteBoard({ id }, null)).toMatchObject({ ok: true });
    expect(await save({ id })).toMatchObject({ ok: false, error: "board_not_found" });
    expect(await deleteBoard({ id }, null)).toMatchObject({ ok: false, error: "board_not_found" });
  });

  const typed = { name: "a", place: "b", page: "/fr", title: "c", button: "d" };
  it.each([
    [{ page: "javascript:alert(1)" }, "page"],
    [{ page: "" }, "page"],
    [{ cost: "-5" }, "cost"],
    [{ cost: "99999999999" }, "cost"],
    [{ startsOn: "2026-12-02", endsOn: "2026-12-01" }, "endsOn"],
    [{ startsOn: "demain" }, "startsOn"],
    [{ campaign: "a b" }, "campaign"],
    [{ title: "x".repeat(61) }, "title"],
    [{ button: "" }, "button"],
  ])("with %j is refused at the door", (changes, field) => {
    const parsed = boardInput.safeParse({ ...typed, ...changes });
    expect(parsed.success ? [] : Object.keys(fieldErrors(parsed.error))).toEqual([field]);
    expect(boardInput.safeParse(typed).success).toBe(true);
  });
});

describe("what hangs there", () => {
  let productId: number;
  let path: string;
  beforeEach(async () => {
    productId = (await aProduct({ fr: "Dattes", variants: [{ price: 2_500 }, { price: 2_900 }] })).id;
    path = productPath("fr", await slugOf(productId, "fr"));
  });
  const face = async (id: number) => {
    const board = await findBoard(id);
    if (!board) throw new Error("gone");
    return faceOf(board);
  };

  it("shows the price that the database has at this moment, if it is to show one", async () => {
    const [shown, silent] = [await saved({ page: path, hasPrice: true }), await saved({ page: path })];
    expect((await face(shown.id)).face.words).toMatchObject({ amount: "2\u202f500", unit: "DA" });
    await db.variant.updateMany({ where: { productId, price: 250_000 }, data: { price: 199_000 } });
    expect((await face(shown.id)).face.words).toMatchObject({ amount: "1\u202f990", unit: "DA" });
    expect((await face(silent.id)).face.words).toMatchObject({ amount: "", unit: "" });
  });

  it("shows what it cost before only while that was more, as the shop's cards do", async () => {
    const [shown, silent] = [await saved({ page: path, hasPrice: true }), await saved({ page: path })];
    expect((await face(shown.id)).face.words.before).toBe("");
    await db.variant.updateMany({ where: { productId }, data: { compareAt: 300_000 } });
    expect((await face(shown.id)).face.words).toMatchObject({ amount: "2\u202f500", before: "3\u202f000" });
    expect((await face(silent.id)).face.words.before).toBe("");
    await db.variant.updateMany({ where: { productId }, data: { compareAt: null } });
    expect((await face(shown.id)).face.words.before).toBe("");
  });

  it("follows a product to its new address", async () => {
    const { id } = await saved({ page: path });
    await db.productTranslation.updateMany({ where: { productId, locale: "fr" }, data: { slug: "dattes-nouvelles" } });
    const { face: shown, isLost } = await face(id);
    expect(isLost).toBe(false);
    expect(shown.link).toBe(
      `${env.APP_URL}/fr/products/dattes-nouvelles?utm_source=elwatan-dz-com&utm_medium=display&utm_campaign=2026-11`,
    );
  });

  it("leads home without a price once its product is no longer sold", async () => {
    const { id } = await saved({ page: path, hasPrice: true });
    await db.product.update({ where: { id: productId }, data: { status: "archived" } });
    const lost = await face(id);
    expect(lost).toMatchObject({ isLost: true, path: "/fr", face: { words: { amount: "" } } });
  });

  it("has its own picture before the product's", async () => {
    const media = (key: string) => db.media.create({ data: { key, width: 9, height: 9, thumbhash: "" } });
    const { id: mediaId } = await media("of-product");
    await media("of-board");
    await db.productImage.create({ data: { productId, mediaId, position: 0, altAr: "", altFr: "" } });
    expect((await face((await saved({ page: path })).id)).face.pictureKey).toBe("of-product");
    expect((await face((await saved({ page: path, pictureKey: "of-board" })).id)).face.pictureKey).toBe("of-board");
  });

  it("may lead to what the list of pages offers, and the list offers only what is there", async () => {
    await aCategory({ fr: "Épicerie" });
    const targets = await listTargets();
    expect(targets.map(({ path: to }) => to)).toEqual(expect.arrayContaining(["/ar", "/fr", path]));
    for (const { path: page } of targets) expect(await save({ page })).toMatchObject({ ok: true });
  });
});
