import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locale";
import { withoutMissing } from "@/lib/small-words";
import { fillTemplate, type SnippetValues } from "@/lib/snippet-template";

const values: Record<Locale, SnippetValues> = {
  fr: { name: "Robe", brand: "Zirout", category: "Femmes", price: "4 800 DA", shop: "Hanout" },
  ar: { name: "قفطان", brand: "زيروت", category: "نساء", price: "4800 دج", shop: "حانوت" },
};
const title = (locale: Locale, template: string, ...missing: (keyof SnippetValues)[]) =>
  fillTemplate(
    { kind: "product", part: "title", locale, template },
    { ...values[locale], ...Object.fromEntries(missing.map((field) => [field, ""])) },
  );

describe("a small word that leads to what a page has not", () => {
  it.each([
    ["{nom} de {marque}", "Robe"],
    ["{nom} d’{marque}", "Robe"],
    ["{nom} d'{marque}", "Robe"],
    ["{nom} DE {marque}", "Robe"],
    ["{nom} de la {marque}", "Robe"],
    ["{nom} de l’{marque} | {boutique}", "Robe | Hanout"],
    ["{nom} par {marque}", "Robe"],
    ["{nom} chez {marque} · {boutique}", "Robe · Hanout"],
    ["{nom} en {marque} pour {catégorie}", "Robe pour Femmes"],
    ["{nom} à partir de {marque}", "Robe"],
    ["{nom} jusqu’à {marque}", "Robe"],
    ["{nom} de {marque} en soie", "Robe en soie"],
    ["{nom} (de {marque})", "Robe"],
    ["{nom} de « {marque} »", "Robe"],
    ["{nom} de ({marque})", "Robe"],
    ["{nom} pour {catégorie} et {marque}", "Robe pour Femmes"],
    ["{nom} de {marque} et {catégorie}", "Robe de Femmes"],
    ["Par {marque} {nom}", "Robe"],
    ["Robe en soie de notre {marque} {nom}", "Robe en soie Robe"],
    ["{nom} de {marque}.", "Robe."],
  ])("goes with it in French: %s", (template, filled) => {
    expect(title("fr", template, "brand")).toBe(filled);
  });

  it.each([
    ["{الاسم} من {العلامة}", "قفطان"],
    ["{الاسم} مِن {العلامة}", "قفطان"],
    ["{الاسم} في {العلامة} | {المتجر}", "قفطان | حانوت"],
    ["{الاسم} لـ{العلامة}", "قفطان"],
    ["{الاسم} لـ {العلامة}", "قفطان"],
    ["{الاسم} بـ{العلامة} من {القسم}", "قفطان من نساء"],
    ["{الاسم} ال{العلامة}", "قفطان"],
    ["{الاسم} عند {العلامة}", "قفطان"],
    ["{الاسم} عن {العلامة}", "قفطان"],
    ["{الاسم} على {العلامة}", "قفطان"],
    ["{الاسم} ابتداءً من {العلامة}", "قفطان"],
    ["{الاسم} بقلم {العلامة}", "قفطان"],
    ["{الاسم} من {القسم} و{العلامة}", "قفطان من نساء"],
    ["{الاسم} من {العلامة} و{القسم}", "قفطان من نساء"],
    ["{الاسم} ومن {العلامة}", "قفطان"],
    ["{الاسم} من {العلامة}: حرير", "قفطان: حرير"],
    ["{الاسم} من «{العلامة}»", "قفطان"],
  ])("goes with it in Arabic: %s", (template, filled) => {
    expect(title("ar", template, "brand")).toBe(filled);
  });

  it.each([
    ["fr", "{nom} de {marque}", "Robe de Zirout"],
    ["fr", "{nom} de {marque} et {catégorie}", "Robe de Zirout et Femmes"],
    ["ar", "{الاسم} من {العلامة}", "قفطان من زيروت"],
    ["ar", "{الاسم} بـ{السعر}", "قفطان بـ4800 دج"],
  ] as const)("stays with what is there, in %s: %s", (locale, template, filled) => {
    expect(title(locale, template)).toBe(filled);
  });

  it.each([
    ["fr", "Robe de soie {marque} {nom}", "Robe de soie Robe"],
    ["fr", "{nom} mode {marque}", "Robe mode"],
    ["fr", "{nom} rendez-vous {marque}", "Robe rendez-vous"],
    ["fr", "{catégorie} de {nom} {marque}", "Femmes de Robe"],
    ["ar", "{الاسم} حرير من وهران {العلامة}", "قفطان حرير من وهران"],
    ["ar", "{الاسم} ثمن {العلامة}", "قفطان ثمن"],
    ["ar", "{الاسم} جمال {العلامة}", "قفطان جمال"],
  ] as const)("stays where it leads elsewhere or is part of a longer one, in %s: %s", (locale, template, filled) => {
    expect(title(locale, template, "brand")).toBe(filled);
  });

  it("is never one of the page's own", () => {
    const own = { name: "Pull taille L", category: "À poser sur", brand: "" };
    const filled = (template: string) => fillTemplate({ kind: "product", part: "title", locale: "fr", template }, own);
    expect(filled("{nom} {marque}")).toBe("Pull taille L");
    expect(filled("{nom} {catégorie} de {marque}")).toBe("Pull taille L À poser sur");
  });

  it("goes with a whole text too", () => {
    const about = { kind: "page", part: "description", locale: "fr", template: "{nom}, pour {texte}" } as const;
    expect(fillTemplate(about, { name: "Contact", text: "Écrivez." })).toBe("Contact, pour Écrivez.");
    expect(fillTemplate({ ...about, template: "{nom} avec {texte}" }, { name: "Contact" })).toBe("Contact");
  });
});

describe("a phrase, whatever is missing from it", () => {
  const word = fc.constantFrom(
    ...["de", "d’", "la", "par", "à partir de", "et", "من", "و", "لـ", "ال", "على", "soie", "حرير", "(", ")", "«", "»"],
    ...["{}", "{0}", "{1}"],
  );
  const phrase = fc.array(fc.tuple(word, fc.constantFrom("", " ")), { maxLength: 14 });

  it("loses nothing that is there, says nothing new, and nothing is missing from what is left", () => {
    fc.assert(
      fc.property(phrase, (words) => {
        const whole = words.flat().join("");
        const left = withoutMissing(whole);
        expect(left.match(/\{\d\}/g)).toEqual(whole.match(/\{\d\}/g));
        expect(left).not.toContain("{}");
        expect(withoutMissing(left)).toBe(left);
        expect(left.match(/soie|حرير/g)).toEqual(whole.match(/soie|حرير/g));
        if (!whole.includes("{}")) expect(left).toBe(whole);
      }),
    );
  });
});
