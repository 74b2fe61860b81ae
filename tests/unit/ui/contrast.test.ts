import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("components/ui/tokens.css", "utf8");
const themes = {
  light: tokensOf(css.slice(css.indexOf(":root {"))),
  dark: tokensOf(css.slice(css.indexOf(':root[data-theme="dark"]'))),
  "dark of the system": tokensOf(css.slice(css.indexOf(":root:not("))),
};

const texts = ["ground", "card", "tint", "hero"].flatMap((back) => [
  ["ink", back],
  ["muted", back],
]);
const tones = ["accent", "clay", "sale", "olive"].flatMap((tone) => [
  [tone, "ground"],
  [tone, "card"],
  [tone, `${tone}-soft`],
  ["on-accent", tone],
]);

describe.each(Object.entries(themes))("the %s theme", (_name, tokens) => {
  it.each([...texts, ...tones])("shows %s on %s at 4.5:1 or more", (front = "", back = "") => {
    expect(contrast(tokens[front], tokens[back])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["ground", "card"])("shows the edge of a field on %s at 3:1 or more", (back) => {
    expect(contrast(tokens.edge, tokens[back])).toBeGreaterThanOrEqual(3);
  });
});

type Colour = [lightness: number, chroma: number, hue: number];

function tokensOf(text: string): Record<string, Colour> {
  const block = text.slice(0, text.indexOf("}"));
  const found = block.matchAll(/--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g);
  return Object.fromEntries([...found].map(([, name, l, c, h]) => [name, [Number(l) / 100, Number(c), Number(h)]]));
}

function contrast(front: Colour | undefined, back: Colour | undefined): number {
  if (!front || !back) return 0;
  const [a, b] = [luminance(front), luminance(back)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

// OKLCH to linear sRGB (Björn Ottosson), then the relative luminance of WCAG.
function luminance([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const within = (channel: number) => Math.min(1, Math.max(0, channel));
  return 0.2126 * within(red) + 0.7152 * within(green) + 0.0722 * within(blue);
}
