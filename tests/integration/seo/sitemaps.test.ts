import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { GET as getIndex } from "@/app/sitemap.xml/route";
import { GET as getFile } from "@/app/sitemaps/[file]/route";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { shopSettings } from "@/lib/settings/queries";
import { aCategory, aProduct } from "../../factories/catalog";
import { aFilm, aGuide } from "../../factories/content";

type Link = { "@_hreflang": string; "@_href": string };
type Url = {
  loc: string;
  lastmod?: string;
  "xhtml:link": Link[];
  "image:image"?: { "image:loc": string; "image:caption"?: string }[];
  "video:video"?: Record<string, string | number>;
  "news:news"?: Record<string, unknown>;
};

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ["url", "sitemap", "xhtml:link", "image:image"].includes(name),
});

async function read(response: Response) {
  const xml = await response.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
}

async function filesOfIndex(): Promise<{ loc: string; lastmod: string }[]> {
  return (await read(await getIndex())).sitemapindex.sitemap;
}

async function urlsOf(file: string): Promise<Url[]> {
  const name = file.replace(`${env.APP_URL}/sitemaps/`, "");
  const response = await getFile(new Request(file), { params: Promise.resolve({ file: name }) });
  expect(response.headers.get("content-type")).toContain("application/xml");
  return (await read(response)).urlset.url;
}

const statusOf = async (file: string) =>
  (await getFile(new Request(`${env.APP_URL}/sitemaps/${file}`), { params: Promise.resolve({ file }) })).status;

const path = (loc: string) => decodeURI(loc.replace(env.APP_URL, ""));

describe("the sitemap", () => {
  it("lists a product in both languages, each naming both, with the hour of its last change", async () => {
    const { id, slugs } = await aProduct({ ar: "تمر & عسل", fr: "Dattes <miel>" });
    await aProduct({ status: "draft" });
    const [file] = (await filesOfIndex()).filter(({ loc }) => loc.includes("/products-"));
    const urls = await urlsOf(file?.loc ?? "");
    expect(urls.map(({ loc }) => path(loc))).toEqual([`/ar/products/${slugs.ar}`, `/fr/products/${slugs.fr}`]);
    const { shownAt } = await db.product.findUniqueOrThrow({ where: { id } });
    for (const url of urls) {
      expect(url["xhtml:link"].map((link) => [link["@_hreflang"], link["@_href"]])).toEqual([
        ["ar-DZ", urls[0]?.loc],
        ["fr-DZ", urls[1]?.loc],
        ["x-default", urls[0]?.loc],
      ]);
      expect(url.lastmod).toBe(shownAt.toISOString());
    }
    expect(file?.lastmod).toBe(shownAt.toISOString());
  });

  it("names no twin that does not exist", async () => {
    const { id } = await aProduct();
    await db.productTranslation.delete({ where: { productId_locale: { productId: id, locale: "ar" } } });
    const [url, ...others] = await urlsOf(`${env.APP_URL}/sitemaps/products-1.xml`);
    expect(others).toEqual([]);
    expect(url?.["xhtml:link"].map((link) => link["@_hreflang"])).toEqual(["fr-DZ", "x-default"]);
  });

  it("tells of every picture where it stands and what it shows, in the page's language", async () => {
    const { id, slugs } = await aProduct();
    const media = await db.media.create({ data: { key: "k1", width: 9, height: 9, thumbhash: "" } });
    const words = { altAr: "تمر «نور» & عسل", altFr: "Dattes", captionAr: "", captionFr: "Dattes de <Tolga>" };
    await db.productImage.create({ data: { productId: id, mediaId: media.id, ...words } });
    const urls = await urlsOf(`${env.APP_URL}/sitemaps/images-1.xml`);
    expect(urls.map((url) => url["image:image"]?.[0]?.["image:caption"])).toEqual([
      "تمر «نور» & عسل",
      "Dattes de <Tolga>",
    ]);
    expect(urls[0]?.["image:image"]?.[0]?.["image:loc"]).toBe(`${env.APP_URL}/media/k1/960/${slugs.fr}.webp`);
  });

  it("tells of every film with its picture, its words in the page's language, its length and its file", async () => {
    const key = "film1";
    const file = { key, kind: "video", format: "mp4", bytes: 10, name: "f.mp4", fingerprint: key, seconds: 73 };
    const facts = { width: 960, height: 960, thumbhash: "" };
    const words = [
      { locale: "ar", title: "صينية & شاي", slug: "صينية", text: "سطر\n\nسطر آخر" },
      { locale: "fr", title: "Plateau <cuivre>", slug: "plateau", text: "" },
    ];
    const film = await db.film.create({
      data: {
        status: "published",
        publishedAt: new Date("2026-11-02T09:00:00Z"),
        file: { create: { ...file, isReady: true } },
        poster: { create: { key: "poster1", ...facts } },
        texts: { create: words },
      },
    });
    await db.film.create({
      data: {
        file: { create: { ...file, key: "film2", fingerprint: "film2", isReady: true } },
        poster: { create: { key: "poster2", ...facts } },
      },
    });
    const [listed] = (await filesOfIndex()).filter(({ loc }) => loc.includes("/videos-"));
    expect(listed?.lastmod).toBe(film.updatedAt.toISOString());
    const urls = await urlsOf(listed?.loc ?? "");
    expect(urls.map(({ loc }) => path(loc))).toEqual(["/ar/videos/صينية", "/fr/videos/plateau"]);
    const shared = {
      "video:thumbnail_loc": `${env.APP_URL}/media/poster1-640.jpg`,
      "video:content_loc": `${env.APP_URL}/media/files/film1.mp4`,
      "video:duration": 73,
      "video:publication_date": "2026-11-02T09:00:00.000Z",
    };
    expect(urls.map((url) => url["video:video"])).toEqual([
      { ...shared, "video:title": "صينية & شاي", "video:description": "سطر سطر آخر" },
      { ...shared, "video:title": "Plateau <cuivre>", "video:description": "Plateau <cuivre>" },
    ]);
  });

  it("lists categories below their parents, the fixed pages, and what the merchant writes", async () => {
    const parent = await aCategory({ ar: "مطبخ", fr: "Cuisine" });
    await aProduct({ categoryId: await aCategory({ ar: "شاي", fr: "Thé", parentId: parent }) });
    const kinds = ["article", "landing", "page"] as const;
    for (const kind of kinds)
      await db.piece.create({
        data: {
          kind,
          status: "published",
          publishedAt: new Date(),
          previewKey: kind,
          translations: { create: { locale: "fr", title: kind, slug: `un-${kind}`, body: [] } },
        },
      });
    const files = (await filesOfIndex()).map(({ loc }) => loc);
    const listed = (await Promise.all(files.map(urlsOf))).flat().map(({ loc }) => path(loc));
    for (const expected of [
      ...["/ar", "/fr", "/ar/categories/مطبخ/شاي", "/fr/categories/cuisine/the", "/fr/pages/livraison"],
      ...["/fr/blog", "/fr/blog/un-article", "/fr/l/un-landing", "/fr/pages/un-page"],
    ])
      expect(listed).toContain(expected);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("shows the covers of what is written, in the page's language", async () => {
    const cover = { create: { key: "cover1", width: 960, height: 640, thumbhash: "" } };
    const words = (locale: string, slug: string) => ({ locale, title: slug, slug, body: [], coverAlt: `${slug} & co` });
    await db.piece.create({
      data: {
        ...{ kind: "article", status: "published", publishedAt: new Date(), previewKey: "k", cover },
        translations: { create: [words("ar", "عسل"), { ...words("fr", "le-miel"), coverCaption: "Du miel" }] },
      },
    });
    const urls = await urlsOf(`${env.APP_URL}/sitemaps/posts-1.xml`);
    expect(urls.map((url) => url["image:image"])).toEqual([
      [{ "image:loc": `${env.APP_URL}/media/cover1/960/le-miel.webp`, "image:caption": "عسل & co" }],
      [{ "image:loc": `${env.APP_URL}/media/cover1/960/le-miel.webp`, "image:caption": "Du miel" }],
    ]);
  });

  it("tells news search of a press release while it is new, in each language, and of nothing else", async () => {
    const day = 86_400_000;
    const ago = (days: number) => new Date(Date.now() - days * day);
    const publish = (kind: string, slug: string, publishedAt: Date) =>
      db.piece.create({
        data: {
          ...{ kind, status: "published", publishedAt, previewKey: slug },
          translations: {
            create: [
              { locale: "ar", title: "موسم «دڨلة نور» & عسل", slug: `${slug}-ar`, body: [] },
              { locale: "fr", title: "La <saison>", slug, body: [] },
            ],
          },
        },
      });
    const fresh = await publish("release", "fresh", ago(1));
    await publish("release", "old", ago(3));
    await publish("article", "article", ago(1));
    const { name } = await shopSettings();
    const urls = await urlsOf(`${env.APP_URL}/sitemaps/posts-1.xml`);
    expect(urls).toHaveLength(6);
    const told = (language: "ar" | "fr", title: string) => ({
      "news:publication": { "news:name": name[language], "news:language": language },
      "news:publication_date": fresh.publishedAt?.toISOString(),
      "news:title": title,
    });
    expect(urls.flatMap((url) => (url["news:news"] ? [[path(url.loc), url["news:news"]]] : []))).toEqual([
      ["/ar/press/fresh-ar", told("ar", "موسم «دڨلة نور» & عسل")],
      ["/fr/press/fresh", told("fr", "La <saison>")],
    ]);
  });

  it("never says in its index that a file is older than what the file lists", async () => {
    await aProduct();
    await aFilm();
    await aGuide();
    await db.piece.create({
      data: {
        ...{ kind: "landing", status: "published", publishedAt: new Date(), previewKey: "l" },
        translations: { create: { locale: "fr", title: "L", slug: "l", body: [] } },
      },
    });
    await db.contentDocument.create({ data: { key: "faq", value: { groups: [] } } });
    for (const { loc, lastmod } of await filesOfIndex()) {
      const told = (await urlsOf(loc)).map((url) => Date.parse(url.lastmod ?? "") || 0);
      expect(Date.parse(lastmod), loc).toBeGreaterThanOrEqual(Math.max(...told));
    }
    const urls = await urlsOf(`${env.APP_URL}/sitemaps/pages-1.xml`);
    const undated = urls.filter(({ lastmod }) => !lastmod).map(({ loc }) => path(loc));
    expect(undated.filter((one) => /faq|guides|videos/.test(one))).toEqual([]);
  });

  it("is empty of what does not exist", async () => {
    for (const file of ["products-1.xml", "products-9.xml", "pages-2.xml", "orders-1.xml", "products-0.xml", "x"])
      expect(await statusOf(file)).toBe(404);
  });

  it("of 26,000 products is split into files that the protocol allows, and lists each address once", async () => {
    const categoryId = await aCategory();
    await db.$executeRaw`
      INSERT INTO "Product" ("categoryId", status, "updatedAt")
      SELECT ${categoryId}, 'published', now() FROM generate_series(1, 26000)`;
    await db.$executeRaw`
      INSERT INTO "ProductTranslation" ("productId", locale, title, slug)
      SELECT id, locale, 'T', 'produit-' || id FROM "Product", unnest(ARRAY['ar', 'fr']) AS locale`;
    const files = (await filesOfIndex()).filter(({ loc }) => loc.includes("/products-"));
    expect(files.length).toBeGreaterThanOrEqual(3);
    const seen = new Set<string>();
    for (const { loc } of files) {
      const urls = await urlsOf(loc);
      expect(urls.length).toBeLessThanOrEqual(50_000);
      for (const url of urls) seen.add(url.loc);
    }
    expect(seen.size).toBe(52_000);
  }, 120_000);
});
