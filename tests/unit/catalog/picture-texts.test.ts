import { describe, expect, it } from "vitest";
import { coverageScore } from "@/lib/catalog/picture-coverage";
import { altMax, type PictureFacts, suggestedTexts } from "@/lib/catalog/picture-texts";

const facts: PictureFacts = {
  title: { ar: "برنوس صوف حر", fr: "Burnous de laine pure" },
  description: {
    ar: "برنوس من صوف الغنم منسوج على المنسج. دافئ.\nيُغسل باليد بماء بارد ويُجفف في الظل",
    fr: "Tissé au métier à Messaad, cousu main. Chaud.\nLavage à la main, séchage à l’ombre",
  },
  category: { ar: "رجال", fr: "Homme" },
  options: [
    {
      code: "colour",
      nameAr: "اللون",
      nameFr: "Couleur",
      values: [
        { code: "white", nameAr: "أبيض", nameFr: "Blanc" },
        { code: "brown", nameAr: "بني", nameFr: "Marron" },
      ],
    },
    {
      code: "size",
      nameAr: "المقاس",
      nameFr: "Taille",
      values: [
        { code: "m", nameAr: "M", nameFr: "M" },
        { code: "xl", nameAr: "XL", nameFr: "XL" },
      ],
    },
  ],
};
const shown = [{ valueCode: "white" }, { valueCode: "brown" }, { valueCode: "white" }, { valueCode: null }];
const textsAt = (index: number, of: PictureFacts = facts) => suggestedTexts(of, shown, index);

describe("the suggested alt text", () => {
  it.each([
    [0, "برنوس صوف حر بلون أبيض", "Burnous de laine pure, coloris blanc"],
    [1, "برنوس صوف حر بلون بني", "Burnous de laine pure, coloris marron"],
    [2, "برنوس صوف حر بلون أبيض، المنظر 2", "Burnous de laine pure, coloris blanc, vue 2"],
    [3, "برنوس صوف حر", "Burnous de laine pure"],
  ])("of picture %d says title, colour and view", (index, ar, fr) => {
    expect(textsAt(index).alt).toEqual({ ar, fr });
  });

  it("names another option with its value", () => {
    const { alt } = suggestedTexts(facts, [{ valueCode: "xl" }], 0);
    expect(alt).toEqual({ ar: "برنوس صوف حر، المقاس: XL", fr: "Burnous de laine pure, taille : XL" });
  });

  it("does not say again what the title says, unless that would make two pictures alike", () => {
    const said = { ar: "برنوس صوف بني", fr: "Burnous de laine marron" };
    expect(textsAt(1, { ...facts, title: said }).alt).toEqual(said);
    expect(textsAt(1, { ...facts, title: said }).caption.fr).not.toContain("coloris marron");
    expect(textsAt(0, { ...facts, title: said }).alt.fr).toBe("Burnous de laine marron, coloris blanc");
    const both = { ar: "برنوس أبيض أو بني", fr: "Burnous blanc ou marron" };
    expect(textsAt(1, { ...facts, title: both }).alt.fr).toBe("Burnous blanc ou marron, coloris marron");
  });

  it("ends between words before it is too long, and keeps the colour", () => {
    const { alt } = textsAt(0, { ...facts, title: { ar: "قماش ".repeat(40), fr: "Tissu ".repeat(40) } });
    expect(alt.fr.length).toBeLessThanOrEqual(altMax);
    expect(alt.fr).toMatch(/Tissu, coloris blanc$/);
    expect(alt.ar).toMatch(/قماش بلون أبيض$/);
  });

  it("leaves out a value the product does not have any more", () => {
    expect(suggestedTexts(facts, [{ valueCode: "gone" }], 0).alt.fr).toBe("Burnous de laine pure");
  });
});

describe("the suggested caption", () => {
  it("is a sentence of the description, another for each picture, and one of its own for another colour", () => {
    expect([0, 1, 2, 3].map((index) => textsAt(index).caption.fr)).toEqual([
      "Tissé au métier à Messaad, cousu main.",
      "Burnous de laine pure, coloris marron. Au choix : taille M, XL.",
      "Burnous de laine pure, coloris blanc. Au choix : taille M, XL.",
      "Lavage à la main, séchage à l’ombre.",
    ]);
    expect(textsAt(1).caption.ar).toBe("برنوس صوف حر بلون بني. متوفر بعدة خيارات: المقاس M، XL.");
  });

  it("never repeats the alt text, with nothing written and nothing to choose", () => {
    const bare = { ...facts, description: { ar: "", fr: "" }, options: [] };
    const { alt, caption } = suggestedTexts(bare, [{ valueCode: null }], 0);
    expect(caption).toEqual({
      ar: "برنوس صوف حر، من قسم رجال.",
      fr: "Burnous de laine pure, à retrouver dans notre rayon Homme.",
    });
    expect(caption.fr).not.toBe(alt.fr);
  });
});

describe("the coverage score", () => {
  const good = (n: number) => ({ alt: { ar: n, fr: 4 }, caption: { ar: 4, fr: 4 } });

  it("is 100 only when every text is good", () => {
    expect(coverageScore({ pictures: 4, good: good(4) })).toBe(100);
    expect(coverageScore({ pictures: 4, good: good(3) })).toBe(93);
    expect(coverageScore({ pictures: 0, good: good(0) })).toBe(100);
  });
});
