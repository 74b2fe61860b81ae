import { describe, expect, it } from "vitest";
import { staticPageOf, staticPages, staticPath, staticSlug } from "@/lib/content/static-pages";
import { blocksOf } from "@/lib/content/text-blocks";
import { locales } from "@/lib/locale";
import ar from "@/messages/ar.json";
import fr from "@/messages/fr.json";

describe("a fixed page", () => {
  it.each(locales)("is found again by its own slug, encoded or not, in %s", (locale) => {
    for (const page of staticPages) {
      expect(staticPageOf(locale, staticSlug(page, locale))).toBe(page);
      expect(staticPageOf(locale, encodeURIComponent(staticSlug(page, locale)))).toBe(page);
    }
  });

  it("is not found by the slug of the other language, nor by a broken one", () => {
    expect(staticPageOf("ar", "livraison")).toBeNull();
    expect(staticPageOf("fr", "%E0%A4%A")).toBeNull();
  });

  it("has a slug of its own in each language", () => {
    for (const locale of locales) expect(new Set(staticPages.map((page) => staticPath(page, locale))).size).toBe(8);
  });

  it.each([ar, fr])("has a title, a description and sections in both languages", ({ content }) => {
    for (const page of staticPages) {
      const { title, description, sections } = content[page];
      expect([title, description].every((text) => text.length > 5)).toBe(true);
      expect(Object.keys(sections).length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("a text", () => {
  it("is split into paragraphs, lists and numbered steps", () => {
    expect(blocksOf("first\n- one\n- two\nthen\n1. a\n2. b")).toEqual([
      { kind: "text", lines: ["first"] },
      { kind: "list", lines: ["one", "two"] },
      { kind: "text", lines: ["then"] },
      { kind: "steps", lines: ["a", "b"] },
    ]);
  });
});
