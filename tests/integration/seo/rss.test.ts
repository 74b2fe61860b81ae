import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { GET as blogDoor } from "@/app/[locale]/(shop)/blog/feed.xml/route";
import { GET as arrivalsDoor } from "@/app/[locale]/new.xml/route";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { aProduct } from "../../factories/catalog";

type Door = (request: Request, context: { params: Promise<{ locale: string }> }) => Promise<Response>;
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "item" });

async function channelOf(door: Door) {
  const answer = await door(new Request("http://shop.test/"), { params: Promise.resolve({ locale: "fr" }) });
  expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
  const xml = await answer.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  const { rss } = parser.parse(xml);
  expect(rss).toMatchObject({ "@_version": "2.0", "@_xmlns:media": "http://search.yahoo.com/mrss/" });
  return rss.channel;
}

async function aPictured() {
  const { id } = await aProduct({ fr: "Plateau ]]> & <cuivre>" });
  const media = await db.media.create({ data: { key: "k1", width: 9, height: 9, thumbhash: "" } });
  const words = { altAr: "صينية", altFr: "Plateau «rond» & gravé", captionAr: "", captionFr: "" };
  await db.productImage.create({ data: { productId: id, mediaId: media.id, ...words } });
  return id;
}

const anArticle = () =>
  db.piece.create({
    data: {
      ...{ kind: "article", status: "published", publishedAt: new Date("2026-11-02T09:00:00Z"), previewKey: "k" },
      cover: { create: { key: "c1", width: 9, height: 9, thumbhash: "" } },
      translations: { create: { locale: "fr", title: "Le miel", slug: "le-miel", body: [], coverAlt: "Un pot" } },
    },
  });

const askAgain = (door: Door, tag: string) =>
  door(new Request("http://shop.test/", { headers: { "if-none-match": tag } }), {
    params: Promise.resolve({ locale: "fr" }),
  });

describe.each([
  ["of arrivals", arrivalsDoor, () => db.productTranslation.updateMany({ data: { title: "Autre" } })],
  ["of the blog", blogDoor, () => db.pieceTranslation.updateMany({ data: { title: "Autre" } })],
] as const)("the feed %s", (_, door, rename) => {
  it("is sent once, and again when a word of it changes", async () => {
    await aPictured();
    await anArticle();
    const first = await askAgain(door, "");
    expect([first.status, first.headers.get("cache-control")]).toEqual([200, "public, no-cache"]);
    const tag = first.headers.get("etag") ?? "";
    const same = await askAgain(door, tag);
    expect([same.status, await same.text(), same.headers.get("etag")]).toEqual([304, "", tag]);
    await rename();
    const changed = await askAgain(door, tag);
    expect([changed.status, changed.headers.get("etag") === tag]).toEqual([200, false]);
    expect(await changed.text()).toContain("Autre");
  });
});

describe("a feed for readers", () => {
  it("of arrivals keeps a product's name for readers when its address changes", async () => {
    const id = await aPictured();
    const [before] = (await channelOf(arrivalsDoor)).item;
    await db.productTranslation.updateMany({ where: { productId: id, locale: "fr" }, data: { slug: "autre-nom" } });
    const [after] = (await channelOf(arrivalsDoor)).item;
    expect(after.link).toBe(`${env.APP_URL}/fr/products/autre-nom`);
    expect(after.guid).toEqual(before.guid);
    expect(after.guid["@_isPermaLink"]).toBe("false");
  });

  it("of arrivals tells of each its day, its words and its picture", async () => {
    await aPictured();
    const { item, link, "atom:link": self } = await channelOf(arrivalsDoor);
    expect([link, self["@_href"], self["@_rel"]]).toEqual([`${env.APP_URL}/fr`, `${env.APP_URL}/fr/new.xml`, "self"]);
    expect(item[0].title).toBe("Plateau ]]> & <cuivre>");
    expect(item[0].pubDate).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
    expect(item[0]).not.toHaveProperty("enclosure");
    expect(item[0]["media:content"]).toMatchObject({
      "@_url": expect.stringMatching(/^https?:\/\/[^ ]+\/media\/k1\/640\/[a-z\d-]+\.jpg$/),
      "@_type": "image/jpeg",
      "media:description": { "#text": "Plateau «rond» & gravé" },
    });
  });

  it("of the blog keeps an article's name too, and shows its cover", async () => {
    const { id } = await anArticle();
    const [before] = (await channelOf(blogDoor)).item;
    expect(before["media:content"]).toMatchObject({
      "@_url": `${env.APP_URL}/media/c1/640/le-miel.jpg`,
      "media:description": { "#text": "Un pot" },
    });
    await db.pieceTranslation.updateMany({ where: { pieceId: id }, data: { slug: "du-miel" } });
    const [after] = (await channelOf(blogDoor)).item;
    expect([after.link, after.guid]).toEqual([`${env.APP_URL}/fr/blog/du-miel`, before.guid]);
  });
});
