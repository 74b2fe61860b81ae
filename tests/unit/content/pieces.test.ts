import { describe, expect, it } from "vitest";
import { bannerWords, isOn } from "@/lib/content/banner";
import { blocksOf } from "@/lib/content/block";
import { productIdsIn, stillOn } from "@/lib/content/block-needs";
import { documentOf } from "@/lib/content/documents";
import { draftContent } from "@/lib/content/draft-content";
import { feedOf } from "@/lib/content/feed";
import { pageOfParam } from "@/lib/content/list-page";
import { localHourOf, utcOfLocalHour } from "@/lib/content/local-hour";
import { fixedPath, linksOf, type MenuWorld, withLegalPages } from "@/lib/content/menu";
import { moved } from "@/lib/content/new-block";
import { excerptOf, minutesToRead, pieceContent } from "@/lib/content/piece";
import { figuresOf } from "@/lib/content/sight";
import { changesOfVersions } from "@/lib/content/version-changes";
import { aContent } from "../../factories/content";

const countdown = (endsAt: string) => ({ type: "countdown", id: "abc123", title: "عرض", endsAt });
const noon = new Date("2026-12-01T12:00:00Z");

describe("a body", () => {
  it("loses its broken parts and keeps the others", () => {
    const shown = blocksOf([{ type: "faq", id: "abc123", items: [] }, countdown("2026-12-31T00:00:00Z"), null, "x"]);
    expect(shown.map(({ type }) => type)).toEqual(["countdown"]);
    expect(blocksOf({ type: "text" })).toEqual([]);
  });

  it("loses a countdown at the moment it ends", () => {
    const parts = blocksOf([countdown("2026-12-01T12:00:00Z"), countdown("2026-12-01T12:00:01Z")]);
    expect(stillOn(parts, noon)).toHaveLength(1);
  });

  it("names each product once", () => {
    const shelf = { type: "products", id: "shelf0", from: "picked", productIds: [3, 4] };
    const text = {
      type: "text",
      id: "text00",
      doc: { type: "doc", content: [{ type: "product", attrs: { productId: 3 } }] },
    };
    expect(productIdsIn(blocksOf([shelf, text]))).toEqual([3, 4]);
  });

  it("takes a minute for 180 words, and never none", () => {
    const words = (count: number) =>
      aContent({
        ar: {
          body: blocksOf([
            {
              type: "text",
              id: "text00",
              doc: {
                type: "doc",
                content: [{ type: "paragraph", content: [{ type: "text", text: "كلمة ".repeat(count) }] }],
              },
            },
          ]),
        },
      }).words.ar?.body ?? [];
    expect([0, 1, 180, 540].map((count) => minutesToRead(count === 0 ? [] : words(count)))).toEqual([1, 1, 1, 3]);
  });

  it("gives an excerpt cut at a word when nobody wrote one", () => {
    const body = aContent().words.fr?.body ?? [];
    expect(excerptOf({ excerpt: "", body }, 12)).toBe("L’huile…");
    expect(excerptOf({ excerpt: "Résumé", body })).toBe("Résumé");
  });
});

describe("what is sent of a piece", () => {
  it.each([
    ["no language", { words: { ar: null, fr: null } }, "words.ar.title"],
    [
      "a cover nobody described",
      { cover: { key: "a", width: 1, height: 1 }, words: { ar: { title: "أ", body: [] }, fr: null } },
      "words.ar.coverAlt",
    ],
    ["an unknown goal", { goal: "fame", words: { ar: { title: "أ", body: [] }, fr: null } }, "goal"],
  ])("is refused with %s", (_what, value, path) => {
    const parsed = pieceContent.safeParse(value);
    expect(parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."))).toContain(path);
  });

  it("comes back half typed as it was, and never in a shape the editor does not know", () => {
    const draft = draftContent({
      words: {
        ar: {
          title: "",
          body: [
            { type: "faq", id: "abc123", items: [{ question: "", answer: "" }] },
            { type: "x", id: "y" },
          ],
        },
      },
    });
    expect(draft?.words.ar?.body.map(({ type }) => type)).toEqual(["faq"]);
    expect(draft?.words.fr).toBeNull();
    for (const broken of [null, 7, "x", [], { goal: "fame" }]) expect(() => draftContent(broken)).not.toThrow();
  });
});

describe("two versions", () => {
  it("are compared by their lines, language by language", () => {
    const before = aContent({ ar: { title: "قديم" }, fr: null });
    const after = {
      ...before,
      words: { ...before.words, ar: before.words.ar && { ...before.words.ar, title: "جديد" } },
    };
    expect(changesOfVersions(before, after)).toEqual([
      { locale: "ar", path: "title", removed: ["قديم"], added: ["جديد"] },
    ]);
    expect(changesOfVersions(before, before)).toEqual([]);
  });
});

describe("an hour field", () => {
  it("speaks Algerian time and stores UTC", () => {
    expect(utcOfLocalHour("2026-12-01T00:30")).toBe("2026-11-30T23:30:00.000Z");
    expect(localHourOf("2026-11-30T23:30:00.000Z")).toBe("2026-12-01T00:30");
    expect([localHourOf("soon"), utcOfLocalHour("soon")]).toEqual(["", "soon"]);
  });
});

describe("a banner", () => {
  const hours = (from: string | null, to: string | null) => ({
    isActive: true,
    startsAt: from ? new Date(from) : null,
    endsAt: to ? new Date(to) : null,
  });
  it.each([
    [hours(null, null), true],
    [hours("2026-12-01T12:00:00Z", null), true],
    [hours("2026-12-01T12:00:01Z", null), false],
    [hours(null, "2026-12-01T12:00:00Z"), false],
    [hours(null, "2026-12-01T12:00:01Z"), true],
    [{ ...hours(null, null), isActive: false }, false],
  ])("hung %o is on at noon: %s", (times, expected) => expect(isOn(times, noon)).toBe(expected));

  it.each([
    [{ title: "", href: "/ar" }, "ar.title"],
    [{ title: "أ", href: "javascript:alert(1)" }, "ar.href"],
    [{ picture: { key: "a", width: 1, height: 1 }, href: "/ar" }, "ar.alt"],
  ])("with the face %o is refused at %s", (ar, path) => {
    const parsed = bannerWords.safeParse({ ar, fr: null });
    expect(parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."))).toContain(path);
  });
});

describe("figures", () => {
  it("have a rate of zero before anybody came", () => {
    expect(figuresOf({ seen: 0, acted: 0, reach: 0 }).rate).toBe(0);
  });
});

describe("a menu", () => {
  const world: MenuWorld = {
    locale: "fr",
    tree: [],
    products: { 1: { name: "Huile", href: "/fr/products/huile" } },
    pieces: {},
    nameOf: (page) => page,
  };
  const label = { ar: "", fr: "" };

  it("leaves out what is gone and takes the merchant's words where there are some", () => {
    const entries = [
      { label, target: { kind: "product" as const, id: 1 } },
      { label, target: { kind: "product" as const, id: 2 } },
      { label: { ar: "م", fr: "Journal" }, target: { kind: "fixed" as const, page: "blog" as const } },
    ];
    expect(linksOf(entries, world)).toEqual([
      { name: "Huile", href: "/fr/products/huile" },
      { name: "Journal", href: "/fr/blog" },
    ]);
  });

  it("never loses the pages that the law wants", () => {
    const pages = withLegalPages([], []).map(({ target }) => (target.kind === "fixed" ? target.page : ""));
    expect(pages).toEqual(["terms", "privacy", "legal"]);
    const { shop, help } = documentOf("menus", undefined);
    expect(withLegalPages(shop, help)).toEqual(shop);
    expect(fixedPath("legal", "fr")).toBe("/fr/pages/mentions-legales");
  });
});

describe("small things", () => {
  it("move by one and stop at the ends", () => {
    expect(moved([1, 2, 3], 1, -1)).toEqual([2, 1, 3]);
    expect(moved([1, 2, 3], 2, 1)).toEqual([1, 2, 3]);
  });

  it.each([
    ["2", 2],
    ["1", null],
    ["0", null],
    ["02", null],
    ["x", null],
    [undefined, null],
  ])("read the page %s as %s", (param, page) => expect(pageOfParam(param)).toBe(page));

  it("write a feed that escapes what it must", () => {
    const card = {
      id: 1,
      kind: "article" as const,
      title: "A & B <c>",
      slug: "a-b",
      excerpt: "x",
      cover: null,
      topic: null,
      publishedAt: noon,
      minutes: 1,
    };
    const xml = feedOf([card], { name: "Hanout & fils", description: "d", origin: "https://h.dz", locale: "fr" });
    expect(xml).toContain("<link>https://h.dz/fr/blog/a-b</link>");
    expect(xml).not.toMatch(/<title>[^<]*& /);
  });
});
