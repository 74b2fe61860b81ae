import { describe, expect, it } from "vitest";
import { localeOfPath, mayRead, pathOf, requestPath, robotsOf, slugWords } from "@/lib/seo/audit-address";
import { bandOf, countsOf, pointsOf, scoreOf } from "@/lib/seo/audit-score";
import { origin } from "../../factories/seo";

describe("an address", () => {
  it.each([
    ["/ar/products/%D8%B3%D8%A7%D8%B9%D8%A9", "/ar/products/ساعة"],
    ["/ar/products/ساعة#order", "/ar/products/ساعة"],
    ["../b", "/ar/b"],
    ["https://shop.test/ar/", "/ar"],
    ["/", "/"],
    ["/ar/c?page=2", "/ar/c?page=2"],
    ["/ar/c?sort=price", null],
    ["/ar/c?page=2&min=5", null],
    ["/ar/c?page=-1", null],
    ["https://wa.me/213", null],
    ["http://shop.test/ar", null],
    ["mailto:a@b.dz", null],
    ["javascript:alert(1)", null],
    ["http://[", null],
  ])("%s is kept as %s", (href, path) => {
    expect(pathOf(href, `${origin}/ar/a/x`)).toBe(path);
  });

  it("is asked for as machines write it, and means the same", () => {
    const path = "/ar/products/ساعة";
    expect(requestPath(path)).toBe("/ar/products/%D8%B3%D8%A7%D8%B9%D8%A9");
    expect(pathOf(requestPath("/ar/a%2Fb"), origin)).toBe("/ar/a%2Fb");
  });

  it("tells its language and its words", () => {
    expect(localeOfPath("/ar/products/x")).toBe("ar");
    expect(localeOfPath("/fr")).toBe("fr");
    expect(localeOfPath("/arabic")).toBeNull();
    expect(slugWords("/ar/products/شراء-ذهب_جزائري?page=2")).toBe("شراء ذهب جزائري");
  });
});

describe("robots.txt", () => {
  const robots = robotsOf(
    "User-agent: Special\nDisallow: /\n\nUser-Agent: *\nAllow: /\nDisallow: /admin # the panel\nDisallow: /*/cart\nAllow: /admin/help\nDisallow: /end$\nDisallow:\nSitemap: https://shop.test/sitemap.xml",
  );
  it.each([
    ["/ar", true],
    ["/admin", false],
    ["/admin/orders", false],
    ["/admin/help", true],
    ["/ar/cart", false],
    ["/end", false],
    ["/ending", true],
  ])("lets the doctor read %s: %s", (path, may) => {
    expect(mayRead(path, robots)).toBe(may);
  });

  it("forbids nothing when it says nothing", () => {
    expect(mayRead("/admin", robotsOf(""))).toBe(true);
  });
});

describe("the score", () => {
  const on = (path: string, ...severities: ("error" | "warning" | "notice")[]) =>
    severities.map((severity) => ({ path, severity }));

  it("is the mean of the pages, each losing points by the weight of what is wrong", () => {
    expect(scoreOf(["/a", "/b"], [])).toBe(100);
    expect(scoreOf(["/a", "/b"], on("/a", "error", "warning"))).toBe(100 - (pointsOf.error + pointsOf.warning) / 2);
    expect(scoreOf(["/a"], on("/a", "error", "error", "error", "error", "error"))).toBe(0);
  });

  it("is 100 only when nothing is wrong, and unknown without pages", () => {
    const many = Array.from({ length: 1000 }, (_, n) => `/${n}`);
    expect(scoreOf(many, on("/1", "notice"))).toBe(99);
    expect(scoreOf([], [])).toBeNull();
  });

  it("does not count what is found on addresses that are no pages", () => {
    expect(scoreOf(["/a"], on("/redirect", "warning"))).toBe(100);
  });

  it("has three bands, and counts by severity", () => {
    expect([90, 89, 70, 69].map(bandOf)).toEqual(["good", "fair", "fair", "poor"]);
    expect(countsOf(on("/a", "error", "notice", "notice"))).toEqual({ error: 1, warning: 0, notice: 2 });
  });
});
