import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listingKeys } from "@/lib/catalog/listing";

const config = readFileSync("next.config.ts", "utf8");

describe("a category address with a query", () => {
  it("is sent to the dynamic page for exactly the keys a listing reads", () => {
    const keys = /filterKeys = \[(.*?)\]/.exec(config)?.[1]?.match(/\w+/g);
    expect(keys).toEqual([...listingKeys]);
  });
});

describe("an address outside the languages", () => {
  const elsewhere = /const elsewhere = "(.*?)";/.exec(config)?.[1] ?? "(?!)";
  const isUnknown = (path: string) => new RegExp(`^/${elsewhere}.+`).test(path);

  it("is unknown unless a part of the site begins with it", () => {
    const parts = readdirSync("app").filter((name) => statSync(`app/${name}`).isDirectory() && !name.includes("."));
    // "moved" is where the unknown is sent.
    const names = parts.filter((name) => !name.startsWith("[") && name !== "moved");
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => isUnknown(`/${name}/x`))).toEqual([]);
    expect(isUnknown("/sitemapsx/a.xml")).toBe(true);
  });
});

describe("the first address", () => {
  const value = /key: "accept-language", value: "(.*?)"/.exec(config)?.[1] ?? "";
  const goesToFrench = (header: string) => new RegExp(`^${value}$`).test(header);

  it.each(["fr", "fr-FR,fr;q=0.9", "fr-DZ,ar;q=0.8", "en-US,fr;q=0.7"])("leads to French for %s", (header) => {
    expect(goesToFrench(header)).toBe(true);
  });
  it.each(["ar", "ar-DZ,fr;q=0.9", "en-US,en;q=0.5", "*"])("leads to Arabic for %s", (header) => {
    expect(goesToFrench(header)).toBe(false);
  });
});
