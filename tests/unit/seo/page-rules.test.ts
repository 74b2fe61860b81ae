import { describe, expect, it } from "vitest";
import type { ParsedPage } from "@/lib/seo/audit-page";
import { examinePage, isRuleName, type RuleName } from "@/lib/seo/audit-rules";
import { aPage, origin } from "../../factories/seo";

const broken = (page: ParsedPage, focus: string | null = null): RuleName[] =>
  examinePage(page, { origin, focus, rights: [] }).map(({ rule }) => rule);
const json = (value: unknown) => ({
  body: `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`,
});
const withData = (value: unknown) => aPage({ head: `${canonical}${json(value).body}` });
const canonical = `<link rel="canonical" href="${origin}/ar/products/${encodeURI("ساعة-ذكية")}">`;
const words = (count: number) => `<p>${"كلمة ".repeat(count)}</p>`;
const picture = (attributes: string) => aPage({ body: `${words(50)}<img ${attributes}>` });

const offer = {
  "@type": "Offer",
  price: "4800.00",
  priceCurrency: "DZD",
  availability: "https://schema.org/InStock",
  url: "https://shop.test/ar/products/x",
  itemCondition: "https://schema.org/NewCondition",
  shippingDetails: [{ "@type": "OfferShippingDetails" }],
  hasMerchantReturnPolicy: { "@type": "MerchantReturnPolicy" },
};
const product = {
  "@type": "Product",
  name: "ساعة",
  image: ["https://shop.test/media/a-640.jpg"],
  description: "ساعة ذكية",
  sku: "W1",
  brand: { "@type": "Brand", name: "حانوت" },
  offers: [offer],
};

const fits = "width=device-width";

// rule, a page that keeps it, a page that breaks it
const cases: [RuleName, ParsedPage, ParsedPage][] = [
  ["title_missing", aPage(), aPage({ title: "" })],
  ["title_long", aPage({ title: "ساعة ذكية ".repeat(6).trim() }), aPage({ title: "ساعة ذكية ".repeat(7).trim() })],
  ["title_short", aPage({ title: "ساعة يد رجالية سوداء" }), aPage({ title: "ساعة" })],
  ["description_missing", aPage(), aPage({ description: " " })],
  ["description_long", aPage(), aPage({ description: "وصف طويل جدا ".repeat(20) })],
  ["description_short", aPage(), aPage({ description: "وصف قصير" })],
  ["h1_missing", aPage(), aPage({ h1: "<h1> </h1>" })],
  ["h1_many", aPage(), aPage({ h1: "<h1>ساعة</h1><h1>أخرى</h1>" })],
  ["text_thin", aPage({ body: words(60) }), aPage({ body: `${words(10)}<nav>${words(90)}</nav>` })],
  ["language_mixed", aPage({ title: "هاتف Samsung Galaxy" }), aPage({ title: "Montre connectée étanche" })],
  ["language_mixed", aPage({ title: "iPhone 15 Pro Max 256 Go" }), aPage({ title: "Samsung Galaxy A15 noire" })],
  [
    "language_mixed",
    aPage({ lang: "fr-DZ", title: "Montre connectée", description: "", h1: "" }, { path: "/fr/x" }),
    aPage({ lang: "fr-DZ", title: "ساعة ذكية مقاومة للماء" }, { path: "/fr/x" }),
  ],
  ["alt_missing", picture('src="/a.webp" alt="" width="1" height="1"'), picture('src="/a.webp" width="1" height="1"')],
  ["alt_weak", picture('src="/a.webp" alt="ساعة سوداء بسوار جلدي"'), picture('src="/a.webp" alt="IMG_2034.jpg"')],
  ["alt_weak", picture('src="/a.webp" alt=""'), picture('src="/a.webp" alt="صورة"')],
  [
    "alt_twice",
    aPage({ body: '<img src="/a-640.webp" alt="ساعة من الأمام"><img src="/a-320.webp" alt="ساعة من الأمام">' }),
    aPage({ body: '<img src="/a-640.webp" alt="ساعة من الأمام"><img src="/b-640.webp" alt="ساعة من الأمام">' }),
  ],
  [
    "alt_twice",
    aPage({ body: '<img src="/media/k1/640/robe.webp" alt="فستان"><img src="/media/k1/176/robe.webp" alt="فستان">' }),
    aPage({ body: '<img src="/media/k1/640/robe.webp" alt="فستان"><img src="/media/k2/640/robe.webp" alt="فستان">' }),
  ],
  ["picture_no_size", picture('src="/a.webp" alt="" width="4" height="3"'), picture('src="/a.webp" alt="" width="4"')],
  ["canonical_missing", aPage(), aPage({ head: "" })],
  ["canonical_wrong", aPage(), aPage({ head: '<link rel="canonical" href="/ar/products/x">' })],
  ["canonical_wrong", aPage(), aPage({ head: '<link rel="canonical" href="https://shop.test.evil.dz/ar">' })],
  [
    "hreflang_self",
    aPage({ head: `<link rel="alternate" hreflang="ar-DZ" href="${origin}/ar/products/ساعة-ذكية">` }),
    aPage({ head: `<link rel="alternate" hreflang="fr-DZ" href="${origin}/fr/products/montre">` }),
  ],
  ["lang_missing", aPage(), aPage({ lang: "" })],
  ["data_broken", withData(product), aPage({ head: json('{"@type": "Product",').body })],
  ["data_required", withData(product), withData({ ...product, offers: [{ ...offer, price: "" }] })],
  ["data_required", withData({ "@graph": [product] }), withData({ "@graph": [product, { "@type": "FAQPage" }] })],
  [
    "data_required",
    withData({ "@type": "BreadcrumbList", itemListElement: [{ position: 1, name: "أ", item: "/" }] }),
    withData({ "@type": "BreadcrumbList", itemListElement: [{ position: 1, name: "أ" }, { position: 2 }] }),
  ],
  [
    "data_required",
    withData({ "@type": "FAQPage", mainEntity: [{ name: "متى؟", acceptedAnswer: { text: "غدا" } }] }),
    withData({ "@type": "FAQPage", mainEntity: [{ name: "متى؟", acceptedAnswer: {} }] }),
  ],
  [
    "data_required",
    withData({ "@type": "Organization", name: "حانوت" }),
    withData({ "@type": "Organization", url: origin }),
  ],
  ["data_recommended", withData(product), withData({ ...product, description: undefined })],
  ["data_recommended", withData({ ...product, brand: undefined }), withData({ ...product, sku: undefined })],
  [
    "data_recommended",
    withData({
      "@type": "Article",
      headline: "أ",
      image: "/a",
      datePublished: "2026-01-01",
      dateModified: "2026-01-01",
      author: { name: "س" },
    }),
    withData({ "@type": "Article", headline: "أ" }),
  ],
  ["slow", aPage({}, { ttfbMs: 800 }), aPage({}, { ttfbMs: 801 })],
  ["heavy", aPage({}, { bytes: 50_000 }), aPage({}, { bytes: 50_001 })],
  ["phone_viewport", aPage({ viewport: "width = device-width" }), aPage({ viewport: "width=1024" })],
  ["phone_zoom", aPage({ viewport: `${fits},maximum-scale=5` }), aPage({ viewport: `${fits},maximum-scale=1.0` })],
  ["phone_zoom", aPage({ viewport: `${fits},user-scalable=yes` }), aPage({ viewport: `${fits},user-scalable=no` })],
  ["phone_wide", aPage({ body: '<p style="max-width:900px">' }), aPage({ body: '<p style="color:red;width:361px">' })],
  ["phone_wide", aPage({ body: '<iframe width="100%">' }), aPage({ body: '<iframe width="560"></iframe>' })],
  ["phone_keyboard", aPage({ body: '<input name="phone" type="tel">' }), aPage({ body: '<input name="phone">' })],
  [
    "phone_keyboard",
    aPage({ body: '<input name="q"><input name="email" inputmode="email">' }),
    aPage({ body: '<input name="guest_email" type="text">' }),
  ],
];

describe("a rule of the doctor", () => {
  it.each(cases)("%s lets the good page pass and finds the bad one", (rule, good, bad) => {
    expect(broken(good)).not.toContain(rule);
    expect(broken(bad)).toContain(rule);
  });

  it("finds nothing at all on a page that is as it should be", () => {
    expect(broken(withData(product))).toEqual([]);
  });

  it("does not judge the texts of a page that search engines may not show", () => {
    const bare = { title: "", description: "", h1: "<h1>السلة</h1>", body: "" };
    expect(broken(aPage({ ...bare, head: '<meta name="robots" content="noindex, follow">' }))).toEqual([]);
    expect(broken(aPage(bare, { robots: "noindex" }))).toEqual([]);
    expect(broken(aPage(bare))).toContain("title_missing");
  });

  it("judges nothing on a page that is not there", () => {
    expect(broken(aPage({ title: "" }, { status: 404 }))).toEqual([]);
  });

  it("shows what it saw, and not more than ten of it", () => {
    const page = aPage({ body: Array.from({ length: 14 }, (_, n) => `<img src="/p${n}.webp">`).join("") });
    const [found] = examinePage(page, { origin, focus: null, rights: [] }).filter(({ rule }) => rule === "alt_missing");
    expect(found?.detail.count).toBe(14);
    expect(found?.detail.items).toHaveLength(10);
    expect(found?.detail.items[0]).toBe("/p0.webp");
  });

  it("is known by a name and no other word is", () => {
    expect(isRuleName("alt_missing")).toBe(true);
    expect(isRuleName("toString")).toBe(false);
  });
});

describe("the rights of pictures", () => {
  const picture = {
    "@type": "ImageObject",
    url: "https://shop.test/media/k1/960/montre.webp",
    contentUrl: "https://shop.test/media/k1/960/montre.webp",
    creator: { "@type": "Person", name: "أمينة" },
    creditText: "أمينة",
    license: "https://shop.test/ar/pages/photos",
    acquireLicensePage: "https://shop.test/ar/pages/photos",
  };
  const claimed = ["creator", "creditText", "license", "acquireLicensePage"];
  const unsaid = (data: object, rights: string[] = claimed) =>
    examinePage(withData(data), { origin, focus: null, rights }).find(({ rule }) => rule === "picture_rights")?.detail
      .items ?? [];

  it.each<[string, object, string[], string[]]>([
    ["all is said of each", { ...product, image: [picture, picture] }, claimed, []],
    ["nothing was claimed", product, [], []],
    [
      "one of them says less",
      { ...product, image: [picture, { ...picture, creditText: "" }] },
      claimed,
      ["creditText"],
    ],
    ["a page is older than the claim", product, ["creditText"], ["contentUrl", "creditText"]],
    ["a licence names nobody", { ...product, image: { ...picture, creditText: "" } }, ["license"], ["creditText"]],
    [
      "a licence does not say where to ask for more",
      { ...product, image: { ...picture, acquireLicensePage: undefined } },
      ["license"],
      ["acquireLicensePage"],
    ],
  ])("are judged where %s", (_, data, rights, expected) => {
    expect(unsaid(data, rights).map((item) => item.replace(/^\w+: /, ""))).toEqual(expected);
  });

  it("are asked of a text's own cover, and not of a card that was drawn", () => {
    const text = { "@type": "BlogPosting", headline: "الذهب" };
    expect(unsaid({ ...text, image: ["https://shop.test/media/cards/a.jpg"] })).toEqual([]);
    expect(unsaid({ ...text, image: [{ ...picture, license: undefined }] })).toEqual(["BlogPosting: license"]);
  });
});

describe("the focus keyword", () => {
  const keyword = "شراء الذهب الجزائري";
  const jeweller = (title: string, path = "/ar/products/شراء-ذهب-جزائري") =>
    aPage(
      {
        title,
        description: "دليلك لشراء الذهب الجزائري عيار 18 في الجزائر العاصمة ووهران.",
        body: "<p>قبل شراء ذهبٍ جزائريّ تحقق من الدمغة ومن الوزن ومن العيار المكتوب.</p><img alt='شراء الذهب الجزائرى' src='/a.webp'>",
      },
      { path },
    );
  const places = (page: ParsedPage) =>
    examinePage(page, { origin, focus: keyword, rights: [] }).find(({ rule }) => rule === "focus_absent")?.detail
      .items ?? [];

  it("is found in every place whatever its letters and prefixes", () => {
    expect(places(jeweller("شراء الذَّهَب الجزائري: دليل 2026"))).toEqual([]);
    expect(places(jeweller("ذهب جزائري للشراء بثقة"))).toEqual([]);
  });

  it("is missed where one of its words is missing", () => {
    expect(places(jeweller("شراء الفضة الجزائرية", "/ar/products/gold"))).toEqual(["title", "h1", "slug"]);
  });

  it("is asked of pages that have one, and of no other", () => {
    expect(broken(aPage(), null)).not.toContain("focus_absent");
    expect(broken(aPage(), keyword)).toContain("focus_absent");
  });
});
