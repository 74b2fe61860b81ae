import { describe, expect, it } from "vitest";
import { type Fixable, fixesOf, fixName, isFixable } from "@/lib/seo/audit-fix";
import { lengthOf } from "@/lib/text";

const long = "ساعة ذكية مقاومة للماء بشاشة كبيرة وبطارية تدوم أسبوعا كاملا وسوار من الجلد الطبيعي";
const words = { title: "ساعة ذكية", description: "", seoTitle: "", seoDescription: "" };
const picture = (id: string, ar: string, suggested = "") => ({
  id,
  alt: { ar, fr: "" },
  suggested: { ar: suggested, fr: "" },
});
const product = (ar: Partial<typeof words> = {}, pictures: Fixable["pictures"] = []): Fixable => ({
  subject: "product:7",
  words: { ar: { ...words, ...ar }, fr: words },
  pictures,
});
const afterOf = (rule: Parameters<typeof fixesOf>[0], of: Fixable) =>
  fixesOf(rule, of, "ar").map(({ target, after }) => [target, after]);

describe("a fix at a touch", () => {
  it("shortens a title between two words and never touches the name of the product", () => {
    const [fix] = fixesOf("title_long", product({ title: long }), "ar");
    expect(fix).toMatchObject({ subject: "product:7", field: "seoTitle", locale: "ar", before: "" });
    expect(lengthOf(fix?.after ?? "")).toBeLessThanOrEqual(60);
    expect(long.startsWith((fix?.after ?? "").slice(0, -1))).toBe(true);
  });

  it("makes a description of the product's own words, and none where there are too few", () => {
    const [[, made = ""] = []] = afterOf("description_missing", product({ description: `${long}. ${long}. ${long}.` }));
    expect(lengthOf(made)).toBeLessThanOrEqual(160);
    expect(made.startsWith(long)).toBe(true);
    expect(afterOf("description_missing", product({ description: "ساعة جيدة" }))).toEqual([]);
  });

  it("shortens a description that was written too long", () => {
    const seoDescription = `${long} ${long} ${long}`;
    const [fix] = fixesOf("description_long", product({ seoDescription }), "ar");
    expect(fix?.before).toBe(seoDescription);
    expect(lengthOf(fix?.after ?? "")).toBeLessThanOrEqual(160);
  });

  it("calls every poor picture what the catalogue would call it, and leaves good words alone", () => {
    const pictures = [
      picture("a", "ساعة ذكية", "ساعة ذكية"),
      picture("b", "ساعة ذكية", "ساعة ذكية بلون أسود"),
      picture("c", "IMG_2034.jpg", "ساعة ذكية بلون أسود، المنظر 2"),
      picture("d", "علبة الساعة مفتوحة", "ساعة ذكية، المنظر 3"),
    ];
    expect(afterOf("alt_twice", product({}, pictures))).toEqual([
      ["b", "ساعة ذكية بلون أسود"],
      ["c", "ساعة ذكية بلون أسود، المنظر 2"],
    ]);
  });

  it("proposes nothing that is there already, and nothing where only a person knows", () => {
    expect(fixesOf("alt_weak", product({}, [picture("a", "ساعة سوداء بسوار جلدي")]), "ar")).toEqual([]);
    expect(fixesOf("text_thin", product(), "ar")).toEqual([]);
    expect(isFixable("text_thin")).toBe(false);
    expect(isFixable("alt_twice")).toBe(true);
  });

  it("is named by what it changes", () => {
    expect(fixName({ field: "alt", target: "a" })).toBe("alt:a");
  });
});
