import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/api/feeds/[channel]/route";
import { changeProductStatus } from "@/lib/catalog/commands/change-product-status";
import { db } from "@/lib/db";
import { feedChannels } from "@/lib/seo/feeds/channel";
import { aProduct } from "../../factories/catalog";

const staff = { id: "staff-1", name: "Amina" };

const ask = (channel: string, query: string) =>
  GET(new Request(`http://localhost:3000/api/feeds/${channel}?${query}`), { params: Promise.resolve({ channel }) });
const rowsOf = async (query = "lang=fr"): Promise<Record<string, string>[]> =>
  parse(await (await ask("meta", query)).text(), { columns: true, bom: true });
const anHourAgo = () => `lang=fr&since=${encodeURIComponent(new Date(Date.now() - 3_600_000).toISOString())}`;

async function backdate(minutes: number): Promise<void> {
  const at = new Date(Date.now() - minutes * 60_000);
  await db.product.updateMany({ data: { shownAt: at } });
  await db.feedClock.updateMany({ data: { changedAt: at } });
}

let teapot: Awaited<ReturnType<typeof aProduct>>;
beforeEach(async () => {
  teapot = await aProduct({ fr: "Théière", variants: [{ price: 3200, compareAt: 4000, stock: 2 }] });
});

describe("the changes since a time", () => {
  it.each(feedChannels)(
    "in the feed for %s tell what changed since a time, and what left the shop",
    async (channel) => {
      const gone = await aProduct({ fr: "Retiré" });
      await aProduct({ fr: "Ancien" });
      await backdate(120);
      await changeProductStatus({ id: gone.id, to: "archived" }, staff);
      const told = await (await ask(channel, anHourAgo())).text();
      expect(["Retiré", "Ancien", "Théière"].map((title) => told.includes(title))).toEqual([true, false, false]);
      expect(told).toMatch(channel === "classifieds" ? /,no,/ : /out[ _]of[ _]stock/);
    },
  );

  it("are what was edited, and what left the shop, as sold out", async () => {
    const gone = await aProduct({ fr: "Retiré" });
    await aProduct({ fr: "Jamais vu", status: "draft" });
    await backdate(120);
    expect(await rowsOf(anHourAgo())).toEqual([]);
    await changeProductStatus({ id: gone.id, to: "archived" }, staff);
    await db.productTranslation.updateMany({
      where: { productId: teapot.id, locale: "fr" },
      data: { title: "Théière bleue" },
    });
    const told = (await rowsOf(anHourAgo())).map(({ title, availability }) => [title, availability]);
    expect(told).toEqual([
      ["Théière bleue", "in stock"],
      ["Retiré", "out of stock"],
    ]);
    expect((await rowsOf()).map(({ title }) => title)).toEqual(["Théière bleue"]);
  });

  it("are everything when the rates of delivery changed, which are in every item", async () => {
    await backdate(120);
    await db.deliveryRate.create({ data: { wilayaCode: "31", home: 40_000, desk: null, daysMin: 1, daysMax: 2 } });
    expect(await rowsOf(anHourAgo())).toMatchObject([{ title: "Théière", shipping: "DZ::Standard:400.00 DZD" }]);
  });

  it("are a variant that is sold no more, too", async () => {
    await db.variant.create({
      data: { productId: teapot.id, sku: "TEA-2", price: 100_000, stock: 3, position: 1 },
    });
    const retired = await db.variant.findFirstOrThrow({ where: { sku: "TEA-2" }, select: { id: true } });
    await backdate(120);
    await db.variant.update({ where: { id: retired.id }, data: { isActive: false } });
    const told = async (query?: string) =>
      (await rowsOf(query)).map(({ id, availability, link }) => [id, availability, link?.includes("?variant")]);
    const kept = [`v${teapot.variantIds[0]}`, "in stock", false];
    expect(await told(anHourAgo())).toEqual([kept, [`v${retired.id}`, "out of stock", false]]);
    expect(await told()).toEqual([kept]);
  });

  it("are told twice rather than missed while a transaction was open", async () => {
    await backdate(62);
    expect(await rowsOf(anHourAgo())).toHaveLength(1);
  });
});
