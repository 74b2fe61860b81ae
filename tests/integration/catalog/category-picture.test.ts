import { mkdir, rm } from "node:fs/promises";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/admin/media/route";
import { cacheTags } from "@/lib/cache-tags";
import { dropCategoryPicture } from "@/lib/catalog/admin-actions";
import { findAdminCategory } from "@/lib/catalog/queries/admin-category";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { db } from "@/lib/db";
import { rateLimits } from "@/lib/limits";
import { aCategory, aProduct } from "../../factories/catalog";
import { drawing, hostilePictures } from "../../support/hostile-pictures";
import { expiredTags } from "../../support/next-cache";
import { visitAs } from "../../support/next-headers";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));
// Before every import, since lib/env reads the folder when it is imported.
const folder = await vi.hoisted(async () => {
  const [{ mkdtempSync }, { tmpdir }] = await Promise.all([import("node:fs"), import("node:os")]);
  process.env.MEDIA_DIR = mkdtempSync(`${tmpdir()}/hanout-shelf-`);
  return process.env.MEDIA_DIR;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const jpeg = await drawing().jpeg().toBuffer();
const another = await drawing(640, 640).png().toBuffer();

type Sent = { fields: Record<string, string | number>; bytes?: Uint8Array; headers?: Record<string, string> };
function send({ fields, bytes = jpeg, headers = {} }: Sent) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  form.set("picture", new File([Uint8Array.from(bytes)], "photo.jpg", { type: "image/jpeg" }));
  const request = new Request("http://shop.test/api/admin/media", {
    method: "POST",
    headers: { origin: "http://shop.test", host: "shop.test", accept: "application/json", ...headers },
    body: form,
  });
  return POST(request);
}
const told = async (answer: Promise<Response>) => {
  const response = await answer;
  return [response.status, (await response.json()).error];
};
const pictureOf = async (id: number) => (await db.category.findUniqueOrThrow({ where: { id } })).mediaId;
const inPanel = async (id: number) => (await findAdminCategory(id))?.media?.key;
const inShop = async (id: number) => (await categoryTree("ar")).find((node) => node.id === id)?.picture?.key;
const pictured = () =>
  db.auditEntry.findMany({ where: { action: "category_pictured" }, orderBy: { id: "asc" }, select: { subject: true } });

let category: number;
beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  category = await aCategory();
  await aProduct({ categoryId: category });
  await visitSignedIn("owner");
  expiredTags.length = 0;
});

describe("the picture of a category", () => {
  it("is shown by the panel and by the shop at once, and the audit log names who gave it", async () => {
    expect((await send({ fields: { categoryId: category } })).status).toBe(201);
    const { key } = await db.media.findFirstOrThrow();
    expect([await inPanel(category), await inShop(category)]).toEqual([key, key]);
    expect(expiredTags).toEqual(expect.arrayContaining([cacheTags.catalog, cacheTags.category(category)]));
    expect(await pictured()).toEqual([{ subject: `category:${category}` }]);
  });

  it("is one: a second takes the place of the first, and a form that is open beside it can still be saved", async () => {
    const { updatedAt } = await db.category.findUniqueOrThrow({ where: { id: category } });
    await send({ fields: { categoryId: category } });
    const first = await pictureOf(category);
    await send({ fields: { categoryId: category }, bytes: another });
    expect(await pictureOf(category)).not.toBe(first);
    expect(await db.media.count()).toBe(2);
    expect((await db.category.findUniqueOrThrow({ where: { id: category } })).updatedAt).toEqual(updatedAt);
  });

  it("is taken away again, with its file kept for pages that others hold", async () => {
    await send({ fields: { categoryId: category } });
    expiredTags.length = 0;
    expect(await dropCategoryPicture({ id: category })).toMatchObject({ ok: true });
    expect([await pictureOf(category), await inPanel(category), await inShop(category)]).toEqual([
      null,
      undefined,
      undefined,
    ]);
    expect(await db.media.count()).toBe(1);
    expect(expiredTags).toEqual(expect.arrayContaining([cacheTags.catalog, cacheTags.category(category)]));
    expect(await pictured()).toHaveLength(2);
  });

  it("works as a plain form, which goes back to the category", async () => {
    const headers = { accept: "text/html" };
    const placeOf = async (sent: Sent) => (await send({ ...sent, headers })).headers.get("location");
    const page = `/admin/products/categories/${category}?picture=`;
    expect(await placeOf({ fields: { categoryId: category } })).toBe(`${page}added#picture`);
    const notOne = Buffer.from("<svg/>");
    expect(await placeOf({ fields: { categoryId: category }, bytes: notOne })).toBe(
      `${page}picture_unsupported#picture`,
    );
    expect(await placeOf({ fields: { categoryId: "1/../../sign-in" } })).toBe(
      "/admin/products/categories/?picture=invalid#picture",
    );
  });
});

describe("the doors of a category's picture", () => {
  it("are closed to strangers, to agents and to other sites", async () => {
    const fields = { categoryId: category };
    expect(await told(send({ fields, headers: { origin: "https://evil.test" } }))).toEqual([403, "foreign_origin"]);
    await send({ fields });
    await visitSignedIn("agent");
    expect(await told(send({ fields, bytes: another }))).toEqual([403, "not_allowed"]);
    expect(await dropCategoryPicture({ id: category })).toEqual({ ok: false, error: "not_allowed" });
    visitAs();
    expect(await told(send({ fields, bytes: another }))).toEqual([401, "sign_in_required"]);
    expect(await dropCategoryPicture({ id: category })).toEqual({ ok: false, error: "sign_in_required" });
    expect(await pictureOf(category)).not.toBeNull();
    expect(await pictured()).toHaveLength(1);
  });

  it("refuse what is hostile, too heavy or nothing, and keep none of it", async () => {
    const fields = { categoryId: category };
    for (const [name, bytes, fault] of await hostilePictures())
      expect([name, ...(await told(send({ fields, bytes })))]).toEqual([name, 422, fault]);
    const heavy = (megabytes: number) => Buffer.concat([jpeg, Buffer.alloc(megabytes * 1024 * 1024)]);
    expect(await told(send({ fields, bytes: heavy(10) }))).toEqual([422, "picture_too_large"]);
    expect(await told(send({ fields, bytes: heavy(11) }))).toEqual([413, "body_too_large"]);
    expect(await told(send({ fields, bytes: Buffer.alloc(0) }))).toEqual([422, "invalid_input"]);
    expect([await pictureOf(category), await db.media.count()]).toEqual([null, 0]);
  });

  it("know one owner, that exists", async () => {
    const { id: productId } = await aProduct();
    expect(await told(send({ fields: { categoryId: category, productId } }))).toEqual([422, "invalid_input"]);
    expect(await told(send({ fields: {} }))).toEqual([422, "invalid_input"]);
    for (const categoryId of ["0", "-1", "1.5", "x", "99999999999", ""])
      expect(await told(send({ fields: { categoryId } })), categoryId).toEqual([422, "invalid_input"]);
    expect(await told(send({ fields: { categoryId: 999_999 } }))).toEqual([422, "category_not_found"]);
    expect(await dropCategoryPicture({ id: 999_999 })).toEqual({ ok: false, error: "category_not_found" });
    for (const id of [0, -1, "x", null]) expect(await dropCategoryPicture({ id })).toMatchObject({ ok: false });
    expect(await db.productImage.count()).toBe(0);
    expect(await pictured()).toEqual([]);
  });

  it("open only so often to one address", async () => {
    const fields = { categoryId: "x" };
    for (let sent = 0; sent < rateLimits.upload.points; sent++) await send({ fields, bytes: Buffer.alloc(1) });
    expect(await told(send({ fields: { categoryId: category } }))).toEqual([429, "too_many_requests"]);
    expect(await pictureOf(category)).toBeNull();
  });
});
