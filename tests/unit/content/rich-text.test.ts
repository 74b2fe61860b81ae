import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RichText } from "@/components/content/rich-text";
import { plainText, richText } from "@/lib/content/rich-text";
import { isSafeLink } from "@/lib/content/safe-link";

const text = (words: string, marks?: object[]) => ({ type: "text", text: words, ...(marks && { marks }) });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const doc = (...content: object[]) => ({ type: "doc", content });
const link = (href: string) => ({ type: "link", attrs: { href, target: "_blank", class: "x" } });
const html = (value: unknown) =>
  renderToStaticMarkup(RichText({ doc: richText.parse(value), locale: "ar", cards: {} }));

describe("a link", () => {
  it.each(["/ar/blog", "#faq", "https://example.dz/a?b=1", "http://example.dz", "mailto:a@b.dz", "tel:+213555123456"])(
    "to %s is safe",
    (href) => expect(isSafeLink(href)).toBe(true),
  );

  it.each([
    ...[
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      " javascript:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,x",
    ],
    ...["vbscript:x", "//evil.example", "/\\evil.example", "\\\\evil.example", "blob:x", "file:///etc/passwd", "", "#"],
    ...["\u0001javascript:alert(1)", "https:// evil", "example.dz"],
  ])("to %j is not", (href) => expect(isSafeLink(href)).toBe(false));
});

describe("a text", () => {
  it("is what the editor writes, without what it adds for itself", () => {
    const parsed = richText.parse(
      doc(paragraph(text("زيت", [link("/ar/blog")])), {
        type: "orderedList",
        attrs: { start: 1 },
        content: [{ type: "listItem", content: [paragraph(text("أول"))] }],
      }),
    );
    expect(parsed.content[0]).toEqual(paragraph(text("زيت", [{ type: "link", attrs: { href: "/ar/blog" } }])));
    expect(parsed.content[1]).toMatchObject({ type: "orderedList" });
  });

  it.each([
    ["an unknown node", doc({ type: "iframe", attrs: { src: "x" } })],
    ["raw HTML", doc({ type: "html", content: "<script>" })],
    ["an unknown mark", doc(paragraph(text("a", [{ type: "style", attrs: { css: "x" } }])))],
    ["a dangerous link", doc(paragraph(text("a", [link("javascript:alert(1)")])))],
    ["a first-level heading", doc({ type: "heading", attrs: { level: 1 }, content: [text("a")] })],
    ["a picture without words", doc({ type: "picture", attrs: { key: "olives", width: 1, height: 1, alt: " " } })],
    ["a picture from elsewhere", doc({ type: "picture", attrs: { key: "../../x", width: 1, height: 1, alt: "a" } })],
    ["a node where text belongs", doc(paragraph({ type: "paragraph" }))],
    ["no document", { type: "paragraph" }],
    ["nothing", null],
  ])("with %s is refused", (_what, value) => expect(richText.safeParse(value).success).toBe(false));

  it("is drawn as elements: what looks like HTML stays words", () => {
    expect(html(doc(paragraph(text("<img src=x onerror=alert(1)>"))))).toBe(
      "<p>&lt;img src=x onerror=alert(1)&gt;</p>",
    );
  });

  it("keeps headings, lists, quotes and marks in their order", () => {
    const drawn = html(
      doc(
        { type: "heading", attrs: { level: 2 }, content: [text("عنوان")] },
        { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("أ", [{ type: "bold" }]))] }] },
        { type: "blockquote", content: [paragraph(text("قول"))] },
        paragraph(text("هنا", [{ type: "bold" }, link("https://example.dz")])),
      ),
    );
    expect(drawn).toBe(
      '<h2>عنوان</h2><ul><li><p><strong>أ</strong></p></li></ul><blockquote><p>قول</p></blockquote><p><strong><a href="https://example.dz" rel="noopener" class="link">هنا</a></strong></p>',
    );
  });

  it("leaves out a product that is gone", () => {
    expect(html(doc({ type: "product", attrs: { productId: 7 } }))).toBe("");
  });

  it("gives its words", () => {
    expect(plainText(doc(paragraph(text("زيت "), text("الزيتون")), paragraph(text("ذهب"))))).toBe("زيت الزيتون\nذهب");
  });
});
