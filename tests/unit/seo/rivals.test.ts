import { describe, expect, it } from "vitest";
import { mayRead, robotsOf } from "@/lib/seo/audit-address";
import { newsOf } from "@/lib/seo/rival-news";
import { readRivalPage } from "@/lib/seo/rival-page";
import { rivalInput } from "@/lib/seo/schema";

const page = (head: string, body = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const ld = (data: unknown) => page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
const product = (offers: unknown) => ld({ "@type": "Product", name: "Montre", offers });

describe("a rival's page", () => {
  it.each([
    [
      "one offer",
      { price: "12500.00", priceCurrency: "DZD", availability: "https://schema.org/InStock" },
      1_250_000,
      true,
    ],
    ["the cheapest of several", [{ price: 9000 }, { price: 8000, availability: "OutOfStock" }], 800_000, false],
    [
      "in stock when one offer is",
      [
        { price: 9000, availability: "InStock" },
        { price: 9500, availability: "OutOfStock" },
      ],
      900_000,
      true,
    ],
    ["an aggregate", { "@type": "AggregateOffer", lowPrice: "4 500", highPrice: "6000" }, 450_000, null],
    ["a price specification", { priceSpecification: [{ price: "4500" }] }, 450_000, null],
    [
      "offers within an aggregate",
      { "@type": "AggregateOffer", offers: [{ price: 7000 }, { price: 6500 }] },
      650_000,
      null,
    ],
  ])("tells %s", (_, offers, price, isInStock) => {
    expect(readRivalPage(product(offers))).toEqual({ title: "Montre", price, currency: "DZD", isInStock });
  });

  it("tells the cheapest variant of a group, inside a graph", () => {
    const group = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "Souk" },
        {
          "@type": "ProductGroup",
          name: "Sac &amp; cie",
          hasVariant: [{ offers: { price: 3000 } }, { offers: { price: 2800 } }],
        },
      ],
    };
    expect(readRivalPage(ld(group))).toMatchObject({ title: "Sac & cie", price: 280_000 });
  });

  it("keeps the money of others apart", () => {
    expect(readRivalPage(product({ price: "19.90", priceCurrency: "EUR" }))).toMatchObject({
      price: 1_990,
      currency: "EUR",
    });
  });

  it("tells meta tags when there is no structured data, or it is broken", () => {
    const tags = `<meta property="og:title" content="ساعة"><meta property="product:price:amount" content="4500">
      <meta property="product:price:currency" content="DZD"><meta property="product:availability" content="out of stock">`;
    const read = { title: "ساعة", price: 450_000, currency: "DZD", isInStock: false };
    expect(readRivalPage(page(tags))).toEqual(read);
    expect(readRivalPage(page(`<script type="application/ld+json">{oops</script>${tags}`))).toEqual(read);
  });

  it("tells microdata", () => {
    const body = `<h1>Tapis</h1><div itemscope><meta itemprop="price" content="9900"><link itemprop="availability" href="https://schema.org/InStock"></div>`;
    expect(readRivalPage(page("", body))).toMatchObject({ title: "Tapis", price: 990_000, isInStock: true });
  });

  it("tells the price it shows, not the one crossed out nor those of others", () => {
    const body = `<header><span class="price">1 000 DA</span></header><h1>Théière</h1>
      <p class="price"><del>3 500 DA</del> <span class="old-price">3 400 DA</span> <ins>2 900 DA</ins></p>
      <section class="related-products"><span class="price">100 DA</span></section>`;
    expect(readRivalPage(page("", body))).toMatchObject({ title: "Théière", price: 290_000, isInStock: null });
  });

  it("tells a price said in passing", () => {
    expect(readRivalPage(page("<title>Plateau</title>", "<main>بسعر ٤٥٠٠ دج فقط</main>"))).toMatchObject({
      price: 450_000,
    });
  });

  it("may have a name and no price, and is none without a name", () => {
    expect(readRivalPage(page("<title>Bientôt</title>"))).toMatchObject({ title: "Bientôt", price: null });
    expect(readRivalPage(page("", "<p>4 500 DA</p>"))).toBeNull();
    expect(readRivalPage("")).toBeNull();
  });
});

describe("news of a rival", () => {
  const known = { title: "Montre", price: 500_000, currency: "DZD", isInStock: true };
  const kinds = (...args: Parameters<typeof newsOf>) => newsOf(...args).map(({ kind }) => kind);

  it.each([
    ["nothing", known, 450_000, []],
    ["a price", { ...known, price: 480_000 }, 450_000, ["price"]],
    ["a price that falls below ours", { ...known, price: 440_000 }, 450_000, ["below_us"]],
    ["a name and the stock", { ...known, title: "Montre 2", isInStock: false }, null, ["title", "stock"]],
    ["a price that is not told any more", { ...known, price: null }, 450_000, []],
    ["stock that is not told any more", { ...known, isInStock: null }, 450_000, []],
    ["another money", { ...known, price: 400, currency: "EUR" }, 450_000, []],
  ])("is %s", (_, now, ours, expected) => {
    expect(kinds(known, now, ours)).toEqual(expected);
  });

  it("says below once, and again after it had risen above", () => {
    const below = { ...known, price: 440_000 };
    expect(kinds(below, { ...known, price: 430_000 }, 450_000)).toEqual(["price"]);
    expect(kinds(below, known, 450_000)).toEqual(["price"]);
    expect(kinds(known, below, 450_000)).toEqual(["below_us"]);
  });

  it("of the first look is only that it is cheaper", () => {
    expect(newsOf(null, known, 600_000)).toEqual([{ kind: "below_us", before: "", after: "500000" }]);
    expect(newsOf(null, known, 400_000)).toEqual([]);
    expect(newsOf(null, known, null)).toEqual([]);
  });
});

describe("robots.txt", () => {
  const text =
    "User-agent: *\nDisallow: /private\n\nUser-agent: Other\nUser-agent: HanoutWatch\nDisallow: /\nAllow: /open";

  it("is heard by name first, then as everybody", () => {
    expect(mayRead("/private/a", robotsOf(text, "HanoutWatch"))).toBe(false);
    expect(mayRead("/anything", robotsOf(text, "HanoutWatch"))).toBe(false);
    expect(mayRead("/open/a", robotsOf(text, "HanoutWatch"))).toBe(true);
    expect(mayRead("/anything", robotsOf(text, "Nobody"))).toBe(true);
    expect(mayRead("/private/a", robotsOf(text, "Nobody"))).toBe(false);
  });
});

describe("the address of a rival", () => {
  it.each([
    ["shop.dz/montre", "https://shop.dz/montre"],
    [" http://shop.dz/a#reviews ", "http://shop.dz/a"],
    ["https://shop.dz/منتج", "https://shop.dz/%D9%85%D9%86%D8%AA%D8%AC"],
  ])("%j is kept as %s", (typed, url) => {
    expect(rivalInput.parse({ url: typed }).url).toBe(url);
  });

  it.each(["", "ftp://shop.dz/a", "javascript:alert(1)", "montre", "https://", "file:///etc/passwd"])(
    "%j is none",
    (typed) => {
      expect(rivalInput.safeParse({ url: typed }).success).toBe(false);
    },
  );
});
