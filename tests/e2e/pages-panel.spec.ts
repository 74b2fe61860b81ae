import fs from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { locales } from "@/lib/locale";
import { bringAxe } from "./axe";
import { asMember } from "./members";
import { expectUsable } from "./usable";

type Link = { list: string; link: string /** what stands below it */; below?: string[] };
type Room = {
  pages: string[] /** by route: what is known only by its number, the first of a list */;
  found?: Record<string, Link>;
};

const written = (kind: string, list = kind): Link => ({
  list: `content${list}`,
  link: `main a[href^="/admin/content${kind}/"]:not([href$="/new"])`,
});

/** The panel's pages, in parts that take about as long as each other. */
const rooms: Record<string, Room> = {
  "orders and products": {
    pages: [
      "",
      "opening",
      "orders",
      "orders/calls",
      "orders/new",
      "orders/sources",
      "products",
      "products?stock=wanted",
      "products/low",
      "products/new",
      "products/categories",
      "products/categories/new",
    ],
    found: {
      "orders/[number]": { list: "orders?tab=call", link: "main a[href^='/admin/orders/1']", below: ["edit"] },
      "products/[id]": { list: "products", link: "main table a" },
      "products/categories/[id]": { list: "products/categories", link: "main form a" },
    },
  },
  texts: {
    pages: [
      "content",
      "content?kind=landing",
      "content/results",
      "content/topics",
      ...["", "/1", "/new"].map((author) => `content/authors${author}`),
      "content/banners",
      "content/banners/new",
      ...["menus", "faq", "press"].map((part) => `content/${part}`),
    ],
    found: {
      "content/pieces/[id]": { ...written("/pieces", ""), below: ["versions"] },
      "content/banners/[id]": written("/banners"),
    },
  },
  "guides, films and podcasts": {
    pages: [
      ...["guides", "videos", "podcast"].flatMap((kind) => [`content/${kind}`, `content/${kind}/new`]),
      ...["guides/1", "videos/1", "podcast/1/episodes/1"].map((text) => `content/${text}/versions`),
      ...["podcast/1/episodes/1", "podcast/1/episodes/new"].map((episode) => `content/${episode}`),
    ],
    found: {
      "content/guides/[id]": written("/guides"),
      "content/videos/[id]": written("/videos"),
      "content/podcast/[id]": written("/podcast"),
    },
  },
  "settings and staff": {
    pages: [
      "customers/subscribers",
      "settings",
      ...["delivery", "mail", "feeds", "snippets", "snippets?kind=episode", "redirects", "staff"].map(
        (tab) => `settings/${tab}`,
      ),
      "audit",
      "account",
      "more",
      "nowhere",
    ],
  },
  "what brings people": {
    pages: [
      ...["", "/new", "/1", "/1/edit"].map((board) => `marketing/boards${board}`),
      "analytics",
      ...["links", "outreach", "outreach/1", "speed", "widgets", "widgets?show=product&product=nowhere"].map(
        (part) => `analytics/${part}`,
      ),
      "seo/doctor",
      "seo/doctor/pages",
      ...["", "/term?locale=ar&term=كاراكو", "/synonyms", "/intents"].map((part) => `seo/keywords${part}`),
      "seo/rivals",
      "seo/rivals/1",
    ],
  },
};

/** Looked at where a journey has made what they show, or where nobody is signed in. */
const elsewhere = [
  "customers/subscribers/[id]",
  "seo/doctor/pages/one",
  "seo/doctor/rules/[rule]",
  "settings/mail/[id]",
  "setup",
  "sign-in",
];

// They only read, so two may go through the panel at once.
test.describe.configure({ mode: "parallel" });

test.describe("every page of the panel can be used by everybody, at any width and in either theme", () => {
  for (const locale of locales) {
    for (const [name, { pages, found = {} }] of Object.entries(rooms)) {
      test(`${name}, in ${locale}`, async ({ browser }) => {
        test.setTimeout(600_000);
        const page = await asMember(browser, { role: "owner", locale });
        await bringAxe(page);
        for (const address of [
          ...pages.map((path) => `/admin/${path}`),
          ...(await addressesOf(page, Object.values(found))),
        ]) {
          await page.goto(address);
          await expectUsable(page);
        }
        await page.context().close();
      });
    }

    test(`the way in, in ${locale}`, async ({ browser }) => {
      const page = await asMember(browser, { role: "owner", locale });
      await bringAxe(page);
      await page.context().clearCookies({ name: /^staff/ });
      await page.goto("/admin/sign-in");
      await expect(page.locator("input[name=password]")).toBeVisible();
      await expectUsable(page);
      await page.context().close();
    });
  }
});

test("no page of the panel is forgotten", () => {
  const root = "app/admin";
  const files = fs.readdirSync(root, { recursive: true, encoding: "utf8" });
  const routes = files
    .flatMap((file) => /^(?:(.*)\/)?page\.tsx$/.exec(file)?.slice(1) ?? [])
    .map((route) => route ?? "");
  const looked = Object.values(rooms).flatMap(({ pages, found = {} }) => [
    ...pages.map((path) => path.split("?")[0] ?? ""),
    ...Object.entries(found).flatMap(([route, { below = [] }]) => [route, ...below.map((part) => `${route}/${part}`)]),
  ]);
  const isLooked = (route: string) =>
    looked.some((path) => path === route || new RegExp(`^${route.replace(/\[.+?\]/g, "(\\d+|nowhere)")}$`).test(path));
  expect(routes.filter((route) => !isLooked(route)).sort()).toEqual(elsewhere);
});

/** Where the first link of each list leads, and what stands below it. */
async function addressesOf(page: Page, found: Link[]): Promise<string[]> {
  const addresses: string[] = [];
  for (const { list, link, below = [] } of found) {
    await page.goto(`/admin/${list}`);
    const address = `${await page.locator(link).first().getAttribute("href")}`;
    addresses.push(address, ...below.map((part) => `${address}/${part}`));
  }
  return addresses;
}
