import { describe, expect, it } from "vitest";
import { dinars } from "@/lib/money";
import { cardDrawing } from "@/lib/seo/card-drawing";
import { cardName, productCard, readCardName, shopCard } from "@/lib/seo/social-card";
import { aProductPage, aSite, aVariant } from "../../factories/site";

const note = "Paiement à la livraison.";
const site = aSite();
const nameOf = (product = aProductPage(), at = site) => cardName(productCard(at, product, note));

describe("the name of a social card", () => {
  it("changes with everything that is on the card, and with nothing else", () => {
    const others = [
      nameOf(aProductPage({ title: "Théière" })),
      nameOf(aProductPage({ variants: [aVariant({ price: dinars(2_400) })] })),
      nameOf(aProductPage({ variants: [aVariant({ compareAt: dinars(3_000) })] })),
      nameOf(aProductPage({ pictures: [] })),
      nameOf(aProductPage(), aSite({ locale: "ar" })),
      nameOf(aProductPage(), { ...site, shop: { ...site.shop, name: { ar: "x", fr: "x" } } }),
    ];
    expect(new Set([nameOf(), ...others]).size).toBe(others.length + 1);
    expect(nameOf(aProductPage({ description: "Other", keywords: "x" } as object))).toBe(nameOf());
  });

  it("says which card it is", () => {
    expect(readCardName(nameOf())).toEqual({ kind: "product", id: 12, locale: "fr" });
    expect(readCardName(cardName(shopCard(site, note)))).toEqual({ kind: "shop", id: 0, locale: "fr" });
  });

  it.each([
    "card-product-12-fr-0123456789abcdef.png",
    "card-product-12-xx-0123456789abcdef.jpg",
    "card-order-12-fr-0123456789abcdef.jpg",
    "card-product--1-fr-0123456789abcdef.jpg",
    "card-product-12-fr-0123456789abcde.jpg",
    "../card-product-12-fr-0123456789abcdef.jpg",
    "",
  ])("%j names none", (name) => {
    expect(readCardName(name)).toBeNull();
  });
});

type Box = { type: string; props: { style?: Record<string, unknown>; children?: unknown } };
const isBox = (value: unknown): value is Box => typeof value === "object" && value !== null && "props" in value;
const boxesOf = (box: Box): Box[] => {
  const children = [box.props.children].flat().filter(isBox);
  return [box, ...children.flatMap(boxesOf)];
};
/** The words of the first row that holds this one, as the eye meets them from the right. */
const rowWith = (drawing: Box, word: string) => {
  const row = boxesOf(drawing).find((box) => [box.props.children].flat().some((child) => textOf(child) === word));
  return { direction: row?.props.style?.flexDirection, words: [row?.props.children].flat().map(textOf) };
};
const textOf = (part: unknown): string =>
  isBox(part) ? [part.props.children].flat().map(textOf).join("") : String(part ?? "");
const words = {
  locale: "ar" as const,
  note: "",
  amount: "12\u202f500",
  before: "",
  unit: "دج",
  saving: "",
  shop: "حانوت",
};

describe("the drawing of a card in Arabic", () => {
  it.each([
    ["ساعة مقاومة للماء، شاشة AMOLED", ["ساعة", "مقاومة", "للماء،", "شاشة", "AMOLED"]],
    ["شاحن سريع 33 واط مع كابل USB-C، ضمان", ["شاحن", "سريع", "33", "واط", "مع", "كابل", "USB-C،", "ضمان"]],
    ["صابون Savon de Marseille طبيعي.", ["صابون", "Savon de Marseille", "طبيعي."]],
    ["بطانية 200 × 240 سم", ["بطانية", "200 × 240", "سم"]],
    // A bracket is drawn as it looks from the right.
    ["هاتف Galaxy A15 128GB (أسود)", ["هاتف", "Galaxy A15 128GB", ")أسود("]],
    ["طقم (5 قطع) جديد", ["طقم", ")5", "قطع(", "جديد"]],
    ["هاتف Galaxy (6GB) Dual SIM جديد", ["هاتف", "Galaxy (6GB) Dual SIM", "جديد"]],
    ["زيت & Huile - جديد", ["زيت", "&", "Huile", "-", "جديد"]],
    ["🔥 عرض Pro Max 2026 🎧 بضمان", ["عرض", "Pro Max 2026", "بضمان"]],
  ])("sets %s word by word from the right, Latin words together", (title, expected) => {
    const row = rowWith(cardDrawing({ ...words, title }, false), expected[0] ?? "");
    expect(row).toEqual({ direction: "row-reverse", words: expected });
  });

  it("sets a title of any length in whole lines, the longest with an end that says there was more", () => {
    const title = (length: number) => "كلمة ".repeat(length / 5).trim();
    const drawn = (length: number) =>
      boxesOf(cardDrawing({ ...words, title: title(length) }, true)).find((box) => box.props.style?.maxHeight);
    for (const length of [25, 45, 75, 120, 200]) {
      const style = drawn(length)?.props.style ?? {};
      const lines = (Number(style.maxHeight) - Number(style.paddingBottom)) / (Number(style.fontSize) * 1.4);
      expect(lines).toBeCloseTo(Math.round(lines), 5);
      expect(textOf(drawn(length)).endsWith("…")).toBe(length === 200);
    }
  });

  it("keeps the figures of a price in their order", () => {
    const row = rowWith(cardDrawing({ ...words, title: "تمر" }, false), "12");
    expect(row.words).toEqual(["12", "500"]);
    expect(row.direction).toBeUndefined();
  });

  it("draws nothing that a font would show as an empty square", () => {
    const text = JSON.stringify(cardDrawing({ ...words, title: "\u2068تمر\u2069 \u200fA\u00a0B" }, false));
    expect(text).not.toMatch(/[\u2066-\u2069\u200e\u200f\u00a0\u202f]/);
  });
});

describe("the drawing of a card in French", () => {
  it("sets Arabic words that follow one another from the right", () => {
    const french = { ...words, locale: "fr" as const, title: "Karakou قفطان تلمساني brodé" };
    const row = rowWith(cardDrawing(french, false), "تلمساني");
    expect(row).toEqual({ direction: "row-reverse", words: ["قفطان", "تلمساني"] });
  });
});
