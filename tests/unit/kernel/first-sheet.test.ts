import { describe, expect, it } from "vitest";
import { arrives, sheetsOf, withSheet } from "@/lib/first-sheet.mjs";

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;

describe("a page whose style sheet comes with it", () => {
  it("has the sheet where the link was, under its name", () => {
    const html = `<head>${link("a-1")}<title>تمر</title></head>`;
    expect(sheetsOf(html)).toEqual(["a-1"]);
    expect(withSheet(html, (address) => `a{content:"$&${address}"}`)).toBe(
      '<head><style data-sheet="a-1">a{content:"$&/_next/static/chunks/a-1.css"}</style><title>تمر</title></head>',
    );
  });

  it("keeps the link of a sheet that cannot be read", () => {
    expect(withSheet(link("a"), () => null)).toBe(link("a"));
    expect(withSheet(link("is-nowhere"))).toBe(link("is-nowhere"));
  });

  it.each([
    ["comes from outside", { "sec-fetch-site": "none" }, true],
    ["comes from another site", { "sec-fetch-site": "cross-site", cookie: "sheet=old" }, true],
    ["goes from page to page", { "sec-fetch-site": "same-origin" }, false],
    ["does not say", {}, false],
    ["has the sheet", { "sec-fetch-site": "none", cookie: "saver=0; sheet=a-1" }, false],
  ])("is for who has none yet: one who %s", (_, headers, expected) => {
    expect(arrives(headers, ["a-1"])).toBe(expected);
  });
});
