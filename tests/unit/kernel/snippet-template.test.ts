import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { ownTemplate, pageSnippet, type SnippetPage, sharedTitle } from "@/lib/page-snippet";
import { snippetLimits } from "@/lib/snippet";
import { fieldsFor, placeholder, snippetKinds, templateFault } from "@/lib/snippet-fields";
import { fillTemplate, type SnippetValues, wholeTemplate } from "@/lib/snippet-template";
import { lengthOf } from "@/lib/text";

const values = { name: "Burnous", shop: "Hanout", category: "Hommes", brand: "Zirout", price: "4 800 DA" };
const title = (template: string, given: SnippetValues = values, locale: Locale = "fr") =>
  fillTemplate({ kind: "product", part: "title", locale, template }, given);
const description = (template: string, given: SnippetValues = values, locale: Locale = "fr") =>
  fillTemplate({ kind: "product", part: "description", locale, template }, given);
const without = (...fields: (keyof typeof values)[]) => ({
  ...values,
  ...Object.fromEntries(fields.map((field) => [field, ""])),
});

describe("a template", () => {
  it.each([
    ["{name} · {category} · {shop}", "Burnous · Hommes · Hanout"],
    ["{الاسم} | {المتجر}", "Burnous | Hanout"],
    ["{Categorie} : {NOM}", "Hommes : Burnous"],
    ["{القِسم} - { nom }", "Hommes - Burnous"],
  ])("knows its placeholders in every spelling: %s", (template, filled) => {
    expect(title(template)).toBe(filled);
  });

  it.each([
    ["{name} · {category} · {shop}", ["category"], "Burnous · Hanout"],
    ["{category} — {name}", ["category"], "Burnous"],
    ["{name} — {category}", ["category"], "Burnous"],
    ["{name}, {brand}, {shop}", ["brand"], "Burnous, Hanout"],
    ["{name} dès {price} | {shop}", ["price"], "Burnous | Hanout"],
    ["{name} | Dès {price} | {shop}", ["price"], "Burnous | Hanout"],
    ["{name} ({brand}) | {shop}", ["brand"], "Burnous | Hanout"],
    ["{name} « {brand} » {category}", ["brand"], "Burnous Hommes"],
    ["{category} : {name} | {shop}", ["category"], "Burnous | Hanout"],
    ["{name}: {brand} | {shop}", ["brand"], "Burnous | Hanout"],
    ["{name} {brand}. {shop}", ["brand"], "Burnous. Hanout"],
    ["{category} · {name}. Promo", ["category", "shop"], "Burnous. Promo"],
  ] as const)("loses with a missing word what belonged to it: %s without %s", (template, missing, filled) => {
    expect(title(template, without(...missing))).toBe(filled);
  });

  it("keeps whole sentences, and each its stop", () => {
    const template = "{name}, {brand}. Prix : {price}. {text}. Paiement à la livraison.";
    const text = "Laine pure.";
    expect(description(template, { ...values, text })).toBe(
      "Burnous, Zirout. Prix : 4 800 DA. Laine pure. Paiement à la livraison.",
    );
    expect(description(template, { ...without("brand", "price"), text: "" })).toBe("Burnous. Paiement à la livraison.");
  });

  it.each([
    ["{text} Dès {price}.", "Laine. Dès 4 800 DA.", "Laine.", "Dès 4 800 DA."],
    ["{text}, livré partout. {shop}", "Laine, livré partout. Hanout", "Laine, livré partout.", "livré partout. Hanout"],
    ["Chez {shop} : {text}", "Chez Hanout : Laine.", "Laine.", "Chez Hanout"],
  ])("takes a whole text for a part of its own: %s", (template, filled, unpriced, wordless) => {
    expect(description(template, { ...values, text: "Laine." })).toBe(filled);
    expect(description(template, { ...without("price", "shop"), text: "Laine." })).toBe(unpriced);
    expect(description(template, { ...values, text: "" })).toBe(wordless);
  });

  it("of which nothing is left is none", () => {
    expect(title("{category}", without("category"))).toBeNull();
    expect(title("{nothing} {name}")).toBeNull();
    expect(title("{name")).toBeNull();
  });
});

describe("a title that has too little room", () => {
  const name = "Burnous en laine de Laghouat tissé main";
  it.each([
    [
      "the shop's name first",
      "{name} · {category} · {shop}",
      { ...values, name, shop: "Hanout d’Oran et d’Alger" },
      `${name} · Hommes`,
    ],
    [
      "then the category",
      "{name} · {category} · {shop}",
      { ...values, name, category: "Vêtements traditionnels" },
      name,
    ],
    [
      "never the price",
      "{name} · {category} · {price} · {shop}",
      { ...values, name, category: "Hommes et femmes" },
      `${name} · 4 800 DA`,
    ],
    [
      "nothing that a phrase leans on",
      "{name} chez {shop} à Oran et Alger",
      { ...values, name },
      "Burnous en laine de Laghouat… chez Hanout à Oran et Alger",
    ],
  ])("gives up %s", (_what, template, given, filled) => {
    expect(title(template, given)).toBe(filled);
  });

  it.each(["{name} · {price} · {shop}", "{name}", "{price} {name} tout de suite et à bon prix dans notre boutique"])(
    "is cut between words and keeps within what is shown: %s",
    (template) => {
      const filled = title(template, { ...values, name: "mot ".repeat(40) }) ?? "";
      expect(lengthOf(filled)).toBeLessThanOrEqual(snippetLimits.title.many);
      expect(filled).toMatch(/mot…|…$/);
      expect(filled).not.toMatch(/(^| )(m|mo)…/);
    },
  );

  it("gives up all that can go before its name is cut", () => {
    const filled = title("{name} · {category} · {shop}", { ...values, name: "mot ".repeat(40) }) ?? "";
    expect(filled).toMatch(/^(mot )+mot…$/);
    expect(lengthOf(filled)).toBeGreaterThan(snippetLimits.title.many - 5);
  });

  it("says its whole length to who writes it", () => {
    const given = { ...values, name };
    const template = {
      kind: "product",
      part: "title",
      locale: "fr",
      template: "{name} — {category} — {shop} livraison",
    } as const;
    expect(lengthOf(wholeTemplate(template, given))).toBeGreaterThan(snippetLimits.title.many);
  });
});

describe("a description's own text", () => {
  const text = `${"parole ".repeat(60)}fin.`;
  it("takes the room that the other words leave", () => {
    const filled = description("{text} Dès {price} chez {shop}.", { ...values, text }) ?? "";
    expect(filled).toMatch(/parole… Dès 4 800 DA chez Hanout\.$/);
    expect(lengthOf(filled)).toBeLessThanOrEqual(snippetLimits.description.many);
    expect(lengthOf(filled)).toBeGreaterThan(snippetLimits.description.many - 10);
  });

  it("goes where there is no room for anything to say", () => {
    const long = `${"slogan ".repeat(20)}boutique.`;
    expect(description(`{text} ${long}`, { ...values, text })).toBe(long);
  });
});

describe("two directions in one line", () => {
  it.each([
    ["ar", "iPhone 15", "\u200FiPhone 15\u200F · "],
    ["ar", "ساعة Casio", "ساعة Casio\u200F · "],
    ["ar", "قميص 42", "قميص 42 · "],
    ["fr", "برنوس", "\u200Eبرنوس\u200E · "],
    ["fr", "Burnous", "Burnous · "],
  ] as const)("are kept apart in %s: %s", (locale, name, kept) => {
    const price = formatMoney(480_000, locale);
    expect(title("{name} · {price}", { name, price }, locale)).toBe(kept + price);
  });

  it("leave the digits of a price together", () => {
    const price = formatMoney(480_000, "ar");
    expect(title("{name}  ·  {price}", { name: "برنوس", price }, "ar")).toBe("برنوس  ·  4\u202F800\u00A0دج");
  });
});

describe("what is wrong with a template", () => {
  it.each([
    ["product", "title", "", null],
    ["product", "title", "{name} {price}", null],
    ["product", "title", "{price} seulement", "snippet_name_missing"],
    ["product", "description", "{price} seulement", null],
    ["product", "title", "{name} {text}", "snippet_placeholder_unknown"],
    ["product", "title", "{name} {stock}", "snippet_placeholder_unknown"],
    ["product", "title", "{name} {}", "snippet_placeholder_unknown"],
    ["product", "title", "{name} {price", "snippet_brace_open"],
    ["product", "title", "name} {price}", "snippet_brace_open"],
    ["product", "title", "{{name}}", "snippet_brace_open"],
    ["product", "title", "{name} {__proto__}", "snippet_placeholder_unknown"],
    ["article", "title", "{name} {price}", "snippet_placeholder_unknown"],
    ["page", "description", "{text} {topic}", "snippet_placeholder_unknown"],
    ["category", "title", "{name} {catégorie parente}", null],
    ["article", "title", "{titre} par {auteur}", null],
    ["episode", "title", "{البودكاست} {رقم} {nom} {durée}", null],
    ["guide", "title", "{name} {duration}", "snippet_placeholder_unknown"],
    ["release", "title", "{name} {topic}", "snippet_placeholder_unknown"],
  ] as const)("%s, %s: «%s» is %s", (kind, part, template, fault) => {
    expect(templateFault(kind, part, template)).toBe(fault);
  });

  it("is never what is offered", () => {
    for (const kind of snippetKinds)
      for (const part of ["title", "description"] as const)
        for (const locale of ["ar", "fr"] as const) {
          const offered = fieldsFor(kind, part).map((field) => placeholder(field, locale));
          expect(templateFault(kind, part, offered.join(" ")), `${kind} ${part} ${locale}`).toBeNull();
          expect(templateFault(kind, part, ownTemplate(part, locale, "Payez chez vous."))).toBeNull();
        }
  });
});

describe("what search results show of a page", () => {
  const page: SnippetPage = { name: "Burnous", text: "Laine pure", closing: "Payez chez vous.", kind: "product" };
  const templates = { title: "{name} à Oran", description: "{text} {shop}." };
  const shop = { name: "Hanout", templates };

  it("is its own words before the template, and the template before the rest, part by part", () => {
    expect(pageSnippet(page, { name: "Hanout" }, "fr")).toEqual({
      title: "Burnous — Hanout",
      description: "Laine pure. Payez chez vous.",
    });
    expect(pageSnippet(page, shop, "fr")).toEqual({ title: "Burnous à Oran", description: "Laine pure. Hanout." });
    expect(pageSnippet({ ...page, seoTitle: "Mon burnous" }, shop, "fr")).toEqual({
      title: "Mon burnous — Hanout",
      description: "Laine pure. Hanout.",
    });
    expect(pageSnippet({ ...page, seoDescription: "Le mien" }, shop, "fr").description).toBe("Le mien");
    expect(pageSnippet({ ...page, kind: undefined }, shop, "fr").title).toBe("Burnous — Hanout");
  });

  it("is what networks show too, but for the shop's name put behind it", () => {
    expect(sharedTitle(page, { name: "Hanout" }, "fr")).toBe("Burnous");
    expect(sharedTitle(page, shop, "fr")).toBe("Burnous à Oran");
    expect(sharedTitle({ ...page, seoTitle: "Mon burnous" }, shop, "fr")).toBe("Mon burnous");
  });

  it.each(["ar", "fr"] as const)("is what the template that is shown as an example gives, in %s", (locale) => {
    const example = {
      title: ownTemplate("title", locale, page.closing),
      description: ownTemplate("description", locale, page.closing),
    };
    expect(pageSnippet(page, { name: "Hanout", templates: example }, "fr")).toEqual(
      pageSnippet(page, { name: "Hanout" }, "fr"),
    );
  });
});
