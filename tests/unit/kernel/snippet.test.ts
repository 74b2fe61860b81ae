import { describe, expect, it } from "vitest";
import { cutAtWord, snippetDescription, snippetFit, snippetLimits, snippetTitle } from "@/lib/snippet";
import { lengthOf } from "@/lib/text";

const shop = "حانوت وهران";
const closing = "الدفع عند الاستلام، والتوصيل إلى كل الولايات.";

describe("a title for search results", () => {
  it.each([
    ["is signed by the shop where there is room", { name: "زيت زيتون", shop }, "زيت زيتون — حانوت وهران"],
    ["is not signed twice", { name: "جديد حانوت وهران", shop }, "جديد حانوت وهران"],
    [
      "is the merchant's own where there is one",
      { own: "زيت القبائل", name: "زيت", shop },
      "زيت القبائل — حانوت وهران",
    ],
    [
      "goes unsigned where the signature would be cut",
      { name: "Tapis de Ghardaïa en laine noué main, grand format", shop },
      "Tapis de Ghardaïa en laine noué main, grand format",
    ],
  ])("%s", (_rule, given, title) => {
    expect(snippetTitle(given)).toBe(title);
  });

  it("is cut between words, and never made longer than what is shown", () => {
    const title = snippetTitle({ name: "كلمة ".repeat(30), shop });
    expect(title).toMatch(/كلمة…$/);
    expect(lengthOf(title)).toBeLessThanOrEqual(snippetLimits.title.many);
  });
});

describe("a description for search results", () => {
  it.each([
    [
      "makes one line of paragraphs",
      { text: "Deux ports.\n\nGarantie un an", closing: "" },
      "Deux ports. Garantie un an.",
    ],
    ["adds the promise where it fits", { text: "زيت بكر", closing }, `زيت بكر. ${closing}`],
    ["is the promise where there is nothing to tell", { text: "", closing }, closing],
    ["is the merchant's own, word for word", { own: "زيتنا", text: "زيت", closing }, "زيتنا"],
  ])("%s", (_rule, given, description) => {
    expect(snippetDescription(given)).toBe(description);
  });

  it("leaves the promise out where it would be cut", () => {
    const description = snippetDescription({ text: "كلمة ".repeat(60), closing });
    expect(description).toMatch(/كلمة…$/);
    expect(lengthOf(description)).toBeLessThanOrEqual(snippetLimits.description.many);
  });
});

describe("a text that is cut", () => {
  it("keeps a single long word up to the limit, and no half of a character", () => {
    expect(lengthOf(cutAtWord("ا".repeat(100), 20))).toBe(20);
    expect(cutAtWord("😀".repeat(30), 10)).toBe(`${"😀".repeat(9)}…`);
  });

  it("does not end with the comma before the cut", () => {
    expect(cutAtWord("تمر، زيت، عسل كثير", 10)).toBe("تمر، زيت…");
  });

  it("counts harakat with their letter", () => {
    expect(cutAtWord("تَمْرٌ", 3)).toBe("تَمْرٌ");
    expect(snippetFit("title", "تَ".repeat(60))).toBe("good");
    expect(snippetFit("title", "ت".repeat(61))).toBe("long");
    expect(snippetFit("description", "ت".repeat(69))).toBe("short");
    expect(snippetFit("title", "")).toBe("empty");
  });
});
