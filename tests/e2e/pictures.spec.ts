import { expect, test } from "@playwright/test";
import { type CheerioAPI, load } from "cheerio";
import { type Locale, locales } from "@/lib/locale";

const searches = { ar: "تمر", fr: "datte" } as const;
type Page = { address: string; $: CheerioAPI };

test.describe("every picture of every kind of page", () => {
  for (const locale of locales) {
    test(`has its size, its words and its place in the queue, in ${locale}`, async ({ request }) => {
      const read = async (address: string): Promise<Page> => {
        const response = await request.get(address);
        return { address, $: load(await response.text()) };
      };
      const home = await read(`/${locale}`);
      const category = await read(firstLink(home, `/${locale}/categories/`));
      const product = await read(firstLink(category, `/${locale}/products/`));
      const listings = [
        home,
        category,
        await read(`${category.address}?sort=price_up`),
        product,
        await read(`/${locale}/search?q=${encodeURIComponent(searches[locale])}`),
      ];
      const others = await Promise.all(
        ["search?q=zzzzqq", "cart", "track", "blog", "nowhere"].map((path) => read(`/${locale}/${path}`)),
      );

      for (const page of [...listings, ...others]) expect(faultsOf(page), page.address).toEqual([]);
      for (const { $, address } of listings) {
        expect($("img").length, address).toBeGreaterThan(0);
        expect($("img[fetchpriority=high]").length, address).toBe(1);
        expect($("img[loading=eager]").length, address).toBe(1);
        expect($("img[fetchpriority=high]").attr("loading"), address).toBe("eager");
      }
      for (const { $, address } of others) expect($("img[loading=eager]").length, address).toBeLessThanOrEqual(1);
      expectGallery(product, locale);
    });
  }
});

const firstLink = ({ $ }: Page, start: string): string =>
  $(`main a[href^="${start}"], main a[href^="${encodeURI(start)}"]`)
    .first()
    .attr("href") ?? "";

// Where the words beside it say what it shows: a card's title, a category's name, a thumbnail of the picture above.
const decorative =
  "article.card img, .category-row img, .hero img, .card a img, a.card img, a[data-to] img, a[href*='/stories#'] img";
const described = /^\/media\/[a-z\d-]+\/(176|320|640|960|1440)\/[a-z\d][a-z\d-]*\.(webp|jpg)$/;

// A picture that a merchant took smaller than 960 pixels is never stretched to it.
const srcsetOf = (width: number): RegExp =>
  width < 960 ? /^$| 320w(, \S+ \d+w)*$/ : /^$| 320w, .+ 640w, .+ 960w(, \S+ \d+w)?$/;

function faultsOf({ $ }: Page): string[] {
  return $("img")
    .toArray()
    .flatMap((img) => {
      const [shown, source] = [$(img), $(img).siblings("source")];
      const offer = (name: string) => source.attr(name) ?? shown.attr(name);
      const checks: [boolean, string][] = [
        [["width", "height"].every((name) => /^\d+$/.test(shown.attr(name) ?? "")), "size"],
        [Boolean(shown.attr("alt")) || (shown.attr("alt") === "" && shown.is(decorative)), "alt"],
        [["lazy", "eager"].includes(shown.attr("loading") ?? ""), "loading"],
        [described.test(shown.attr("src") ?? ""), "name"],
        [srcsetOf(Number(shown.attr("width"))).test(offer("srcset") ?? ""), "srcset"],
        [!offer("srcset") || Boolean(offer("sizes")), "sizes"],
      ];
      return checks.flatMap(([isFine, what]) => (isFine ? [] : [`${what}: ${$.html(img)}`]));
    });
}

function expectGallery({ $ }: Page, locale: Locale): void {
  const script = locale === "ar" ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
  const figures = $(".gallery-track figure").toArray();
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    const [alt, caption] = [$(figure).find("img").attr("alt") ?? "", $(figure).find("figcaption").text()];
    expect(alt).toMatch(script);
    expect(caption).toMatch(script);
    expect(caption).not.toBe(alt);
    expect($(figure).find("img").attr("style")).toMatch(/url\(data:image\/png;base64,/);
  }
}
