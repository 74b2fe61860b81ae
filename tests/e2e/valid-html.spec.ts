import { type APIRequestContext, expect, test } from "@playwright/test";
import { hasJava, htmlErrors } from "../support/html-validator.mjs";
import { phoneNumber, randomAddress, shopper } from "../support/shopper.mjs";
import { crawl, sitemapPaths } from "./crawl";

test("the HTML of every kind of page is valid", async ({ request, baseURL }) => {
  test.skip(!hasJava(), "The Nu HTML Checker needs Java (Debian: apt-get install default-jre-headless).");
  test.setTimeout(300_000);
  const pages = new Map<string, string>();
  for (const { path, html } of (await crawl(request, ["/ar", "/fr", ...(await sitemapPaths(request))])).values())
    if (html && isSample(path)) pages.set(path, html);
  for (const path of apart) pages.set(path, await (await request.get(path)).text());
  for (const [name, html] of await pagesOfABuyer(request, baseURL ?? "", pages)) pages.set(name, html);
  expect((await htmlErrors(pages)).filter((error) => !error.includes(ofReact))).toEqual([]);
});

// A form whose action is a function: React writes the attribute so, and no page of the shop has one.
const ofReact = "Bad value “” for attribute “action” on element “form”";

const apart = [
  ...[
    "/ar/nowhere",
    "/fr/products/nothing",
    "/fr/categories/nothing",
    "/nowhere",
    "/ar/checkout/nothing",
    "/fr/orders/nothing",
  ],
  ...[
    "/ar/search?q=تمر",
    "/fr/search?q=zzzzz",
    "/fr/search",
    "/ar/track?error=1",
    "/ar/offline",
    "/ar/stories",
    "/fr/downloads/nothing",
    "/admin/sign-in",
  ],
  ...["/fr/categories/vetements?sort=price_up&min=100&f=colour.black", "/fr/categories/vetements?min=9000000"],
];

let seen: Record<string, number> = {};

/** Six of each kind: they differ by what the merchant filled in. */
function isSample(path: string): boolean {
  const kind =
    path
      .replace(/^\/(ar|fr)/, "")
      .split("/")[1]
      ?.replace(/\?.*/, "?") ?? "home";
  seen = { ...seen, [kind]: (seen[kind] ?? 0) + 1 };
  return (seen[kind] ?? 0) <= 6 || kind === "pages";
}

/** A cart with something in it, a refused form, the review and the order: what only a buyer sees. */
async function pagesOfABuyer(request: APIRequestContext, url: string, pages: Map<string, string>) {
  const html =
    [...pages].find(([path, text]) => path.includes("/products/") && text.includes("data-variants"))?.[1] ?? "";
  const variants = JSON.parse((/data-variants="([^"]*)"/.exec(html)?.[1] ?? "").replaceAll("&quot;", '"'));
  const variantId = variants.find(({ stock }: { stock: number }) => stock > 3).id;
  const headers = { origin: new URL(url).origin, "x-forwarded-for": randomAddress() };
  await request.post("/api/cart", { headers, form: { action: "add", variantId, quantity: 2, locale: "ar" } });
  const buyer = shopper(url);
  const location = await buyer.draft({ variantId, phone: phoneNumber(Math.floor(Math.random() * 9_000_000)) });
  const confirmed = await (await buyer.post("/api/checkout/confirm", await buyer.review(location))).json();
  const refused = { ...form, variantId, phone: "12" };
  const texts = await Promise.all(
    ["/ar/cart", location, confirmed.location].map(
      async (path) => [path, await (await request.get(path)).text()] as const,
    ),
  );
  const answer = await request.post("/api/checkout", { headers, form: refused });
  return [...texts, ["a refused form", await answer.text()] as const];
}

const form = {
  name: "أمينة",
  wilaya: "31",
  commune: "3101",
  mode: "home",
  source: "express",
  locale: "ar",
  quantity: 1,
};
