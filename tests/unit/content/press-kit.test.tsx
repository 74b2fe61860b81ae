import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PressKit } from "@/components/content/press-kit";
import { pressDocument } from "@/lib/content/documents";
import { shopSettingsOf } from "@/lib/settings/shop-settings";

const shop = { ...shopSettingsOf(null), name: { ar: "حانوت وهران", fr: "Hanout Oran" } };
const picture = { key: "theiere", width: 2000, height: 1000 };
const both = (text: string) => ({ ar: `${text} ع`, fr: text });
const shown = (press: object) =>
  renderToStaticMarkup(<PressKit locale="fr" press={pressDocument.parse(press)} shop={shop} />);

describe("what the press may print", () => {
  it("is not there where there is nothing to print", () => {
    expect(shown({})).toBe("");
  });

  it("comes with its words, and with files of a true size", () => {
    const html = shown({ pictures: [{ picture, alt: both("Une théière"), caption: both("Soirée de thé") }] });
    expect(html).toContain('alt="Une théière"');
    expect(html).toContain("<span>Soirée de thé</span>");
    expect(html).toContain('href="/media/theiere-640.jpg"');
    expect(html).toContain('href="/media/theiere-1440.webp"');
    expect([...html.matchAll(/\d+ × \d+/g)].map(([size]) => size)).toEqual(["640 × 320", "1440 × 720"]);
  });

  it("is never called larger than it is, and a picture without a caption has its description", () => {
    const small = { key: "logo", width: 300, height: 300 };
    const html = shown({ logo: small, pictures: [{ picture, alt: both("Une théière") }] });
    expect([...html.matchAll(/\d+ × \d+/g)].map(([size]) => size).slice(0, 2)).toEqual(["300 × 300", "300 × 300"]);
    expect(html).toContain("<span>Une théière</span>");
  });

  it.each([
    ["without its picture", { picture: null, alt: both("x") }, ["pictures", 0, "picture"], "picture_missing"],
    ["without a description", { picture, alt: { ar: "x", fr: "" } }, ["pictures", 0, "alt", "fr"], "required"],
  ])("is not saved %s", (_, item, path, message) => {
    expect(pressDocument.safeParse({ pictures: [item] }).error?.issues).toMatchObject([{ path, message }]);
  });
});
