import { describe, expect, it } from "vitest";
import { filesIn } from "../../support/sources";

// Who adds a public page says here whether search engines may keep it; lib/seo/queries/sitemap-entries.ts lists what they may.
const listed = [
  "",
  "blog",
  "categories",
  "faq",
  "guides",
  "l",
  "pages",
  "podcast",
  "press",
  "products",
  "subscribe",
  "videos",
];
const unlisted = {
  ...{ cart: "of one visitor", checkout: "of one visitor", orders: "secret address", track: "a form" },
  ...{
    downloads: "secret address",
    preview: "secret address",
    unsubscribe: "secret address",
    alerts: "secret address",
  },
  ...{
    filtered: "another address of a category",
    offline: "for the worker",
    moved: "former addresses",
    p: "short addresses of products",
    search: "as many as there are words",
    stories: "films with pages of their own",
  },
};

describe("a public page", () => {
  it("is either in the sitemap or kept out of it for a reason", () => {
    const pages = filesIn("app/[locale]").filter((file) => file.endsWith("/page.tsx"));
    const first = pages.map((file) =>
      file.replace(/^app\/\[locale\]\/(\([^)]*\)\/)?/, "").replace(/\/?page\.tsx$/, ""),
    );
    const names = new Set(first.map((path) => path.split("/")[0] ?? ""));
    expect([...names].filter((name) => !listed.includes(name) && !(name in unlisted))).toEqual([]);
    expect(pages.length).toBeGreaterThan(8);
  });
});
