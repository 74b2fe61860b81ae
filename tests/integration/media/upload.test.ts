import { readdirSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/admin/media/route";
import { GET } from "@/app/media/[...path]/route";
import { db } from "@/lib/db";
import { mediaStore } from "@/lib/media/stores";
import { aProduct } from "../../factories/catalog";
import { drawing, hostilePictures } from "../../support/hostile-pictures";
import { expiredTags } from "../../support/next-cache";
import { visitAs } from "../../support/next-headers";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));
// Before every import, since lib/env reads the folder when it is imported.
const folder = await vi.hoisted(async () => {
  const [{ mkdtempSync }, { tmpdir }] = await Promise.all([import("node:fs"), import("node:os")]);
  process.env.MEDIA_DIR = mkdtempSync(`${tmpdir()}/hanout-upload-`);
  return process.env.MEDIA_DIR;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const jpeg = await drawing().jpeg().toBuffer();
const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`);

type Upload = { bytes?: Uint8Array; name?: string; type?: string; productId: number; headers?: Record<string, string> };
function send({ bytes = jpeg, name = "photo.jpg", type = "image/jpeg", productId, headers = {} }: Upload) {
  const form = new FormData();
  form.set("productId", String(productId));
  form.set("picture", new File([Uint8Array.from(bytes)], name, { type }));
  const request = new Request("http://shop.test/api/admin/media", {
    method: "POST",
    headers: { origin: "http://shop.test", host: "shop.test", accept: "application/json", ...headers },
    body: form,
  });
  return POST(request);
}

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
const kept = async () => ({
  files: files().length,
  media: await db.media.count(),
  images: await db.productImage.count(),
});

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
});

describe("uploading a picture", () => {
  it("stores its variants, puts it on the product and shows the shop anew", async () => {
    await visitSignedIn("owner");
    const { id } = await aProduct({ status: "draft" });
    expiredTags.length = 0;
    const answer = await send({ productId: id });
    expect([answer.status, await answer.json()]).toEqual([201, { ok: true, value: expect.anything() }]);
    expect(await kept()).toEqual({ files: 5, media: 1, images: 1 });
    expect(expiredTags).toContain(`product:${id}`);
  });

  it("works as a plain form, which goes back to the product", async () => {
    await visitSignedIn("owner");
    const { id } = await aProduct();
    const headers = { accept: "text/html" };
    const done = await send({ productId: id, headers });
    expect([done.status, done.headers.get("location")]).toEqual([303, `/admin/products/${id}?picture=added#pictures`]);
    const refused = await send({ productId: id, headers, bytes: svg });
    expect(refused.headers.get("location")).toBe(`/admin/products/${id}?picture=picture_unsupported#pictures`);
  });

  it.each([
    "../../../etc/passwd",
    "..\\..\\evil.jpg",
    "\u202egpj.exe",
    "a.php",
    "con",
    `${"n".repeat(300)}.jpg`,
    "<img src=x onerror=alert(1)>.jpg",
  ])("never uses the name %j", async (name) => {
    await visitSignedIn("owner");
    const { id } = await aProduct();
    expect((await send({ productId: id, name })).status).toBe(201);
    expect(files()).toHaveLength(5);
    for (const file of files()) expect(file).toMatch(/^[0-9a-f]{32}-(176|320|640|960)\.(webp|jpg)$/);
  });

  it("refuses what is hostile, whatever it calls itself, and keeps nothing of it", async () => {
    await visitSignedIn("owner");
    const { id } = await aProduct();
    for (const [name, bytes, fault] of await hostilePictures()) {
      const answer = await send({ productId: id, bytes, name: `${name}.jpg` });
      expect([name, answer.status, await answer.json()]).toEqual([name, 422, { ok: false, error: fault }]);
    }
    expect(await kept()).toEqual({ files: 0, media: 0, images: 0 });
  });

  it("stops reading beyond 10 MB, and says so", async () => {
    await visitSignedIn("owner");
    const { id } = await aProduct();
    const tooLong = await send({ productId: id, bytes: Buffer.concat([jpeg, Buffer.alloc(11 * 1024 * 1024)]) });
    expect(tooLong.status).toBe(413);
    const justTooLong = await send({ productId: id, bytes: Buffer.concat([jpeg, Buffer.alloc(10 * 1024 * 1024)]) });
    expect(await justTooLong.json()).toEqual({ ok: false, error: "picture_too_large" });
    expect(await kept()).toEqual({ files: 0, media: 0, images: 0 });
  });

  it("is refused to strangers, to agents, from other sites, and without a picture", async () => {
    const { id } = await aProduct();
    visitAs();
    expect((await send({ productId: id })).status).toBe(401);
    await visitSignedIn("agent");
    expect((await send({ productId: id })).status).toBe(403);
    await visitSignedIn("owner");
    expect((await send({ productId: id, headers: { origin: "https://evil.test" } })).status).toBe(403);
    expect((await send({ productId: id, bytes: Buffer.alloc(0) })).status).toBe(422);
    expect(await (await send({ productId: 999_999 })).json()).toEqual({ ok: false, error: "product_not_found" });
    expect((await kept()).images).toBe(0);
  });

  it("allows a dozen pictures per product, however fast they come", async () => {
    await visitSignedIn("owner");
    const { id } = await aProduct();
    const small = await drawing(200, 200).jpeg().toBuffer();
    const answers = await Promise.all(Array.from({ length: 14 }, () => send({ productId: id, bytes: small })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(12);
    expect(await db.productImage.count()).toBe(12);
  });
});

describe("a stored picture", () => {
  const ask = (name: string, headers: Record<string, string> = {}) =>
    GET(new Request(`http://shop.test/media/${name}`, { headers }), {
      params: Promise.resolve({ path: name.split("/") }),
    });

  it("is served to be kept for good, and not sent twice", async () => {
    await visitSignedIn("owner");
    await send({ productId: (await aProduct()).id });
    const { key } = await db.media.findFirstOrThrow();
    const first = await ask(`${key}-640.webp`);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'",
    });
    expect((await ask(`${key}-640.jpg`)).headers.get("content-type")).toBe("image/jpeg");
    const described = await ask(`${key}/640/robe-kabyle.webp`);
    expect([described.status, described.headers.get("etag")]).toEqual([200, first.headers.get("etag")]);
    const again = await ask(`${key}-640.webp`, { "if-none-match": first.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("is a small one for who saves data, for as long as that lasts", async () => {
    await visitSignedIn("owner");
    await send({ productId: (await aProduct()).id });
    const { key } = await db.media.findFirstOrThrow();
    const lengthOf = async (answer: Response) => (await answer.arrayBuffer()).byteLength;
    const small = await ask(`${key}-320.webp`);
    const signs: Record<string, string>[] = [{ "save-data": "on" }, { cookie: "saver=1" }];
    for (const sign of signs) {
      const saved = await ask(`${key}-960.webp`, sign);
      expect(saved.headers.get("cache-control")).toContain("private");
      expect(saved.headers.get("etag")).toBe(small.headers.get("etag"));
      expect((await ask(`${key}-176.webp`, sign)).headers.get("cache-control")).toContain("immutable");
    }
    expect(await lengthOf(await ask(`${key}-176.webp`))).toBeLessThan(await lengthOf(small));
  });

  it("has the next width where the least was not kept yet", async () => {
    await visitSignedIn("owner");
    await send({ productId: (await aProduct()).id });
    const { key } = await db.media.findFirstOrThrow();
    await mediaStore().delete(`${key}-176.webp`);
    const [least, next] = await Promise.all([ask(`${key}-176.webp`), ask(`${key}-320.webp`)]);
    expect(await least.text()).toBe(await next.text());
    await mediaStore().delete(`${key}-320.webp`);
    expect((await ask(`${key}-176.webp`)).status).toBe(404);
  });

  it.each([
    "nothing-640.webp",
    "../../package.json",
    "..%2f..%2fpackage.json",
    "a/b-640.webp",
    "nothing/640/robe.webp",
    ".env",
    "x.svg",
    "",
  ])("that is not there is 404: %j", async (name) => {
    const answer = await ask(name);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });
});
