import { load } from "cheerio";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { ProductListing } from "@/components/catalog/product-listing";
import { CorrectionPage } from "@/components/checkout/correction-page";
import { Footer } from "@/components/shop/footer";
import { Header } from "@/components/shop/header";
import { listingOf } from "@/lib/catalog/listing";
import { locales } from "@/lib/locale";
import { markupOf } from "@/lib/markup";
import { shopSettingsOf } from "@/lib/settings/shop-settings";

// An ordinary element instead, so that both renderers meet every part of a page.
vi.mock("@/components/ui/plain", () => ({
  Plain: ({ as: Tag, ...props }: { as: "div"; children: ReactNode }) => <Tag {...props} />,
}));

/** What a browser makes of HTML, whatever the order and the spelling of its attributes. */
const read = (html: string) => {
  const $ = load(html, null, false);
  $("*").each((_, element) => {
    const { attribs } = element as unknown as { attribs: Record<string, string> };
    const sorted = Object.entries(attribs).toSorted(([a], [b]) => a.localeCompare(b));
    for (const [name] of sorted) delete attribs[name];
    Object.assign(attribs, Object.fromEntries(sorted));
  });
  return $.html();
};

describe("markup of elements", () => {
  const cases: [string, ReactNode][] = [
    ["text", <p key="">{"<&>\"'"}</p>],
    ["an address", <img key="" alt="" src="/a?b&c" srcSet="/a 1x" loading="lazy" />],
    ["flags", <input key="" disabled hidden={false} autoComplete="off" maxLength={3} />],
    ["what was typed", <input key="" defaultValue={0} />],
    ["a tick", <input key="" type="checkbox" defaultChecked />],
    ["long words", <textarea key="" defaultValue={"\n<b>"} rows={3} />],
    [
      "a choice",
      <select key="" name="a" defaultValue={'"'}>
        <option value="">{">"}</option>
        <option value={'"'} data-search="1 > 0">
          2
        </option>
      </select>,
    ],
    ["words that mean yes and no", <b key="" aria-hidden aria-busy={false} data-on={true} spellCheck={false} />],
    ["styles", <i key="" style={{ fontSize: 13, lineHeight: 1.5, margin: 0, aspectRatio: 2, WebkitLineClamp: 2 }} />],
    ["variables", <i key="" style={{ "--x": 3 } as Record<string, number>} />],
    [
      "drawings",
      <svg key="" aria-hidden="true" viewBox="0 0 1 1" strokeWidth={2} strokeLinecap="round" fillRule="evenodd">
        <path d="M0 0" />
      </svg>,
    ],
    ["lists and nothing", [1, null, false, undefined, "a", <br key="" />]],
    ["spelt otherwise", <output key="" htmlFor="x" className="" lang="fr-DZ" dir="ltr" tabIndex={-1} />],
    ["made elsewhere", <b key="" {...{ dangerouslySetInnerHTML: { __html: "<i>x</i>" } }} />],
  ];

  it.each(cases)("is what React writes: %s", (_, node) => {
    expect(read(markupOf(node))).toBe(read(renderToStaticMarkup(node)));
  });

  it("refuses what waits, and what it does not know", () => {
    const Late = (async () => <p />) as unknown as () => ReactNode;
    expect(() => markupOf(<Late />)).toThrow("only plain elements");
    expect(() => markupOf({} as ReactNode)).toThrow("only plain elements");
  });
});

describe.each(locales)("the frame of a page in %s", (locale) => {
  const shop = shopSettingsOf({ name: { ar: "دكان <وهران>", fr: "Dar & Fils" }, phone: "+213551234567" });
  const links = [{ href: `/${locale}/categories/a?b&c`, name: "«<b>»" }];
  const card = {
    ...{ id: 1, slug: "plat", title: "Plat <1>", price: 150_000, compareAt: 200_000, variantId: 7, isAvailable: true },
    ...{ isNew: true, isFrom: true, swatches: [{ colour: "#fff", name: "أبيض" }] },
    pictures: [{ key: "k", name: "plat", alt: "", width: 800, height: 800, placeholder: "data:image/png;base64,AA==" }],
  };
  const result = {
    ...{ products: [card], matched: 40, total: 40, page: 2, pages: 3, available: 4, prices: { min: 100, max: 900 } },
    facets: [{ code: "colour", name: "اللون", values: [{ code: "red", name: "أحمر", swatch: "#f00", count: 3 }] }],
  };
  const parts: [string, ReactNode][] = [
    ["header", <Header key="" locale={locale} alternateHref="/fr" shop={shop} links={links} searched={'"x"'} />],
    ["footer", <Footer key="" locale={locale} shop={shop} help={links} about={[]} asksForLetter />],
    [
      "order form",
      <CorrectionPage
        key=""
        {...{
          locale,
          source: "cart",
          rates: {},
          freeDeliveryFrom: 500_000,
          subtotal: 120_000,
          lineLabel: "«x»",
          draft: "t",
        }}
        typed={{ name: "<b>", wilaya: "31", commune: "وهران", mode: "desk", note: "\n." }}
        messages={{ name: "!", commune: "?" }}
      />,
    ],
    [
      "list",
      <ProductListing
        key=""
        {...{ locale, result, fixed: [["q", "تمر"]], defaultSort: "rank", empty: null }}
        path={`/${locale}/search`}
        listing={listingOf({ f: "colour.red", max: "2000" })}
      />,
    ],
  ];

  it.each(parts)("is what React writes: %s", (_, part) => {
    const html = markupOf(part);
    expect(html.length).toBeGreaterThan(1_000);
    // Here React writes the preloads that a page has in its head.
    expect(read(html)).toBe(read(renderToStaticMarkup(part).replace(/^<link[^>]*>/, "")));
  });
});
