import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { fitText, lineHeight, widthOf } from "@/lib/marketing/fit-text";
import { demoProducts } from "@/prisma/seed/demo-products";

const fontFile = createRequire(import.meta.url).resolve("@expo-google-fonts/cairo/700Bold/Cairo_700Bold.ttf");
const font = { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: "Cairo" };
/** In ems, as the font draws it. */
function drawnWidth(word: string): number {
  const text = `<text x="3000" y="200" font-family="Cairo" font-weight="700" font-size="100">${word.replace("&", "&amp;")}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="6000" height="300">${text}</svg>`;
  return (new Resvg(svg, { font }).getBBox()?.width ?? 0) / 100;
}

describe("the width of a text", () => {
  it("is guessed close to what the font draws, and hardly ever too small", () => {
    const titles = demoProducts.flatMap(({ title }) => [title.ar, title.fr]);
    const words = [...new Set(titles.flatMap((title) => title.split(/\s+/)))];
    expect(words.length).toBeGreaterThan(300);
    const guessed = words.map((word) => ({ word, guess: widthOf(word), drawn: drawnWidth(word) }));
    expect(guessed.filter(({ guess, drawn }) => drawn > guess * 1.04)).toEqual([]);
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    const ratio = sum(guessed.map(({ guess }) => guess)) / sum(guessed.map(({ drawn }) => drawn));
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.15);
  });
});

describe("a text in its room", () => {
  const fonts = [40, 30, 20];

  it("is as large as the room allows", () => {
    const sizes = [400, 200, 90].map((width) => fitText("Huile d’olive", { width, height: 60, fonts }).fontSize);
    expect(sizes).toEqual([40, 30, 20]);
    expect(fitText("زيت زيتون", { width: 400, height: 40 * lineHeight, fonts })).toEqual({
      text: "زيت زيتون",
      fontSize: 40,
    });
  });

  it("loses its end where it has no room at all, and never a piece of a word", () => {
    const title = "طقم قهوة نحاسي من ستة فناجين، صنع يدوي";
    const { text, fontSize } = fitText(title, { width: 120, height: 60, fonts });
    expect(fontSize).toBe(20);
    expect(text).toMatch(/…$/);
    expect(title.startsWith(text.slice(0, -1))).toBe(true);
    expect(title.split(/[\s،]+/)).toContain(text.slice(0, -1).split(" ").at(-1));
  });

  it("does not break a word that is wider than the room at a large size", () => {
    expect(fitText("Anticonstitutionnellement", { width: 300, height: 200, fonts }).fontSize).toBe(20);
  });
});
