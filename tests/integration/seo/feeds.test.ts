import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/api/feeds/[channel]/route";
import { adjustStock } from "@/lib/catalog/commands/adjust-stock";
import { movePicture } from "@/lib/catalog/commands/edit-pictures";
import { db } from "@/lib/db";
import { feedChannels } from "@/lib/seo/feeds/channel";
import { feedPageSize, feedPages } from "@/lib/seo/queries/feed-products";
import { saveShopSettings } from "@/lib/settings/commands";
import { aCategory, aProduct } from "../../factories/catalog";
import { aPicture } from "../../factories/pictures";
import { countStatements, statementsOf } from "../../support/count-statements";

const staff = { id: "staff-1", name: "Amina" };

const ask = (channel: string, query = "lang=fr", headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/api/feeds/${channel}?${query}`, { headers }), {
    params: Promise.resolve({ channel }),
  });
const rowsOf = async (query?: string): Promise<Record<string, string>[]> =>
  parse(await (await ask("meta", query)).text(), { columns: true, bom: true });
const tagOf = async () => (await ask("meta")).headers.get("etag") ?? "";

async function manyProducts(count: number): Promise<void> {
  const categoryId = await aCategory();
  const made = await db.product.createManyAndReturn({
    data: Array.from({ length: count }, () => ({ categoryId, status: "published" })),
    select: { id: true },
  });
  const words = made.map(({ id: productId }) => ({ productId, locale: "fr", title: "Bol", slug: `bol-${productId}` }));
  await db.productTranslation.createMany({ data: words });
  const variant = { price: 100_000, stock: 1 };
  await db.variant.createMany({ data: made.map(({ id }) => ({ productId: id, sku: `BOL-${id}`, ...variant })) });
}

let teapot: Awaited<ReturnType<typeof aProduct>>;
beforeEach(async () => {
  teapot = await aProduct({ fr: "Théière", variants: [{ price: 3200, compareAt: 4000, stock: 2 }] });
});

describe("a feed", () => {
  it("tells the price that is charged, and is not sent again until something changes", async () => {
    await aPicture(teapot.id, { key: "k1" });
    const first = await ask("google");
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, no-cache",
    });
    const text = await first.text();
    expect(text).toContain("<g:price>4000.00 DZD</g:price>");
    expect(text).toContain("<g:sale_price>3200.00 DZD</g:sale_price>");
    expect(text).toMatch(/<g:image_link>http:\/\/localhost:3000\/media\/k1\/960\/theiere-\d+\.webp<\/g:image_link>/);

    const again = await ask("google", "lang=fr", { "if-none-match": first.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const seen = { "if-modified-since": first.headers.get("last-modified") ?? "" };
    expect((await ask("google", "lang=fr", seen)).status).toBe(304);
    expect((await ask("google", "lang=ar", { "if-none-match": first.headers.get("etag") ?? "" })).status).toBe(200);
  });

  it.each(["bing", "google/../meta"])("does not exist for %j", async (channel) => {
    expect((await ask(channel)).status).toBe(422);
  });

  it("remembers who asked, once a kind of reader", async () => {
    await ask("google", "lang=fr", { "user-agent": "Googlebot/2.1 (+http://www.google.com/bot.html)" });
    await ask("google", "lang=ar", { "user-agent": "Googlebot/2.1 (+http://www.google.com/bot.html)" });
    await ask("google", "lang=fr", {
      "user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140 Safari/537.36",
    });
    for (const channel of ["pinterest", "snapchat"])
      await ask(channel, "lang=fr", { "user-agent": `${channel}bot/1.0 (+https://${channel}.com/bot)` });
    const visits = await db.feedVisit.findMany({ orderBy: { reader: "asc" }, select: { reader: true, count: true } });
    expect(visits).toEqual([
      { reader: "google", count: 2 },
      { reader: "person", count: 1 },
      { reader: "pinterest", count: 1 },
      { reader: "snapchat", count: 1 },
    ]);
  });
});

describe.each(feedChannels)("the feed for %s", (channel) => {
  it("is sent again only to who has another, by its tag or by its day", async () => {
    const first = await ask(channel);
    expect([first.status, (await first.text()).includes("Théière")]).toEqual([200, true]);
    const seen: Record<string, string>[] = [
      { "if-none-match": first.headers.get("etag") ?? "" },
      { "if-modified-since": first.headers.get("last-modified") ?? "" },
    ];
    for (const headers of seen) {
      const again = await ask(channel, "lang=fr", headers);
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([
        ...[304, "", first.headers.get("etag")],
      ]);
    }
    await db.variant.updateMany({ data: { price: 350_000 } });
    const changed = await ask(channel, "lang=fr", seen[0]);
    expect([changed.status, (await changed.text()).includes("3500.00")]).toEqual([200, true]);
    expect((await ask(channel === "google" ? "meta" : "google", "lang=fr", seen[0])).status).toBe(200);
  });

  it("asks the database for a page of products only when the one before was taken", async () => {
    const pages = 4;
    await manyProducts(feedPageSize * (pages - 1));
    const products = (statements: string[]) =>
      statements.filter((statement) => /FROM "public"\."Product" /.test(statement) && statement.includes("LIMIT"));
    const { body } = await ask(channel);
    const reader = body?.getReader();
    const begun = await statementsOf(async () => {
      for (let part = 0; part < 2; part++) await reader?.read();
    });
    expect(products(begun).length).toBeLessThan(pages);
    const rest = await statementsOf(async () => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read());
    });
    expect(products(rest).length).toBeGreaterThan(0);
    expect(products(begun).length + products(rest).length).toBe(pages);
    // Besides, nothing for each product.
    expect(begun.length + rest.length).toBe(pages);
  });
});

describe("an edit is in the feed at once", () => {
  const edits: [string, () => Promise<unknown>, Record<string, string>][] = [
    [
      "of the title",
      () => db.productTranslation.updateMany({ where: { locale: "fr" }, data: { title: "Théière bleue" } }),
      { title: "Théière bleue" },
    ],
    [
      "of the price",
      () => db.variant.updateMany({ data: { price: 350_000 } }),
      { price: "4000.00 DZD", sale_price: "3500.00 DZD" },
    ],
    ["of the brand", () => db.product.updateMany({ data: { brand: "Atelier" } }), { brand: "Atelier" }],
    [
      "of the pictures",
      async () => {
        const { id } = await db.productImage.findFirstOrThrow({ where: { position: 1 } });
        return movePicture({ id: teapot.id, imageId: id, direction: "up" }, staff);
      },
      { image_link: expect.stringContaining("/media/second/640/") },
    ],
    ["of the shop's name", () => saveShopSettings({ name: { ar: "دكان", fr: "Dokkan" } }, staff), { brand: "Dokkan" }],
    [
      "of the rates",
      () => db.deliveryRate.create({ data: { wilayaCode: "31", home: 40_000, desk: null, daysMin: 1, daysMax: 2 } }),
      { shipping: "DZ::Standard:400.00 DZD" },
    ],
    [
      "of a shelf's Google category",
      () => db.category.updateMany({ data: { googleCategory: 649 } }),
      { google_product_category: "649" },
    ],
    [
      "of the stock, when the last units go",
      () =>
        adjustStock(
          { id: teapot.id, variantId: teapot.variantIds[0] ?? 0, direction: "remove", units: 2, reason: "damaged" },
          staff,
        ),
      { availability: "out of stock" },
    ],
  ];

  it.each(edits)("%s", async (_, edit, expected) => {
    await aPicture(teapot.id, { key: "first" });
    await aPicture(teapot.id, { key: "second" });
    const [before] = await rowsOf();
    expect(before).not.toMatchObject(expected);
    const tag = await tagOf();
    await edit();
    expect(await tagOf()).not.toBe(tag);
    expect(await rowsOf()).toEqual([expect.objectContaining(expected)]);
  });

  it("but one unit fewer of many changes nothing, so that orders do not wake every reader", async () => {
    const tag = await tagOf();
    await db.variant.updateMany({ data: { stock: { decrement: 1 } } });
    expect(await tagOf()).toBe(tag);
  });
});

describe("a large catalogue", () => {
  it("is read by pages, each product once and in one order", async () => {
    const categoryId = await aCategory();
    const count = feedPageSize + 50;
    await db.product.createMany({ data: Array.from({ length: count }, () => ({ categoryId, status: "published" })) });
    const read = async () => {
      const ids: number[] = [];
      for await (const page of feedPages(null)) ids.push(...page.map(({ id }) => id));
      return ids;
    };
    const ids = await read();
    expect(ids).toHaveLength(count + 1);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
    expect(await countStatements(read)).toBe(2);
  });
});
