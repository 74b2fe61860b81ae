import type { Metadata } from "next";
import { describe, expect, it, vi } from "vitest";
import { generateMetadata as articleHead } from "@/app/[locale]/(shop)/blog/[slug]/page";
import { generateMetadata as categoryHead } from "@/app/[locale]/(shop)/categories/[...slug]/page";
import { generateMetadata as pageHead } from "@/app/[locale]/(shop)/pages/[slug]/page";
import { generateMetadata as productHead } from "@/app/[locale]/(shop)/products/[slug]/page";
import { cacheTags } from "@/lib/cache-tags";
import { saveVariants } from "@/lib/catalog/admin-actions";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { firstVariant } from "@/lib/catalog/variant-choice";
import { db } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { dinars, formatMoney } from "@/lib/money";
import { findSnippetSample } from "@/lib/seo/queries/snippet-samples";
import { saveSnippets } from "@/lib/settings/admin-actions";
import { saveShopSettings } from "@/lib/settings/commands";
import { readShopSettings } from "@/lib/settings/queries";
import { aCategory, aProduct } from "../../factories/catalog";
import { aContent, aPiece } from "../../factories/content";
import { expectHarmless, tried } from "../../support/bad-actions";
import { expiredTags } from "../../support/next-cache";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));
vi.mock("next-intl/server", async () => {
  const { translations } = await import("@/lib/i18n/translations");
  return { getTranslations: async ({ locale, namespace }: Asked) => translations(locale, namespace) };
});
type Asked = { locale: Locale; namespace: "catalog" };

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const saidBy = ({ title, description, twitter }: Metadata) => {
  const shown = (title as { absolute: string }).absolute;
  expect(twitter?.title).toBe(shown);
  return { title: shown, description };
};
const at = (locale: Locale, slug: string) => ({ params: Promise.resolve({ locale, slug: encodeURIComponent(slug) }) });

/** A shop in Oran with one page of each kind, and what each says of itself. */
async function aShop() {
  await saveShopSettings({ name: { ar: "حانوت وهران", fr: "Hanout" } }, null);
  const parentId = await aCategory({ ar: "ملابس", fr: "Habits" });
  const categoryId = await aCategory({ ar: "برانيس", fr: "Burnous", parentId });
  const variants = [{ price: 4800 }, { price: 5200, choices: { size: "L" } }];
  const product = await aProduct({
    categoryId,
    ar: "برنوس وبر",
    fr: "Burnous en poil",
    options: { size: ["L"] },
    variants,
  });
  const words = { ar: { title: "كيف تغسل البرنوس" }, fr: { title: "Laver un burnous" } };
  await aPiece(aContent({ ar: { ...words.ar, slug: "غسل" }, fr: { ...words.fr, slug: "laver" } }));
  await aPiece(aContent({ ar: { title: "من نحن", slug: "نحن" }, fr: { title: "Qui sommes-nous", slug: "nous" } }), {
    kind: "page",
  });
  const paths = { ar: ["ملابس", "برانيس"], fr: ["habits", "burnous"] };
  return {
    product,
    head: async (locale: Locale) => saidBy(await productHead(at(locale, product.slugs[locale]))),
    category: async (locale: Locale) =>
      saidBy(await categoryHead({ params: Promise.resolve({ locale, slug: paths[locale].map(encodeURIComponent) }) })),
    article: async (locale: Locale) => saidBy(await articleHead(at(locale, locale === "ar" ? "غسل" : "laver"))),
    page: async (locale: Locale) => saidBy(await pageHead(at(locale, locale === "ar" ? "نحن" : "nous"))),
  };
}

describe("templates of titles and descriptions", () => {
  it("change nothing until one is written, and then what a product, a category, an article and a page say, in both languages", async () => {
    const shop = await aShop();
    await visitSignedIn("owner");
    expect(await shop.head("fr")).toMatchObject({ title: "Burnous en poil — Hanout" });
    expect(await shop.category("ar")).toMatchObject({ title: "برانيس — حانوت وهران" });
    const before = await shop.article("fr");
    expect(before.title).toBe("Laver un burnous — Hanout");

    const templates = {
      product: [
        "{الاسم} · {القسم} · {السعر}",
        "{name} · {category} · {price}",
        "{الاسم} من {القسم}.",
        "{marque}. {nom} : {prix}.",
      ],
      category: ["{الاسم} | {القسم الأعلى}", "{name} | {parent}", "", "{nom} chez {boutique}."],
      article: ["مدونة {المتجر}: {الاسم}", "Blog : {nom}", "{النص} {المتجر}.", ""],
      page: ["{الاسم}", "{nom} ?", "", "{texte} {boutique}."],
    };
    expiredTags.length = 0;
    for (const [kind, [ar = "", fr = "", descriptionAr = "", descriptionFr = ""]] of Object.entries(templates)) {
      const fields = { kind, "title.ar": ar, "title.fr": fr };
      const form = formOf({ ...fields, "description.ar": descriptionAr, "description.fr": descriptionFr });
      expect(await saveSnippets(null, form), kind).toMatchObject({ ok: true });
    }
    expect(expiredTags).toEqual(Array(4).fill(cacheTags.settings));

    expect(await shop.head("ar")).toEqual({
      title: `برنوس وبر · برانيس · من ${formatMoney(dinars(4800), "ar")}`,
      description: "برنوس وبر من برانيس.",
    });
    // It has no brand, and its sentence goes with it.
    expect(await shop.head("fr")).toEqual({
      title: `Burnous en poil · Burnous · dès ${formatMoney(dinars(4800), "fr")}`,
      description: `Burnous en poil : dès ${formatMoney(dinars(4800), "fr")}.`,
    });
    expect(await shop.category("ar")).toMatchObject({ title: "برانيس | ملابس" });
    expect(await shop.category("fr")).toEqual({ title: "Burnous | Habits", description: "Burnous chez Hanout." });
    expect(await shop.article("ar")).toEqual({
      title: "مدونة حانوت وهران: كيف تغسل البرنوس",
      description: "زيت الزيتون ذهب سائل. حانوت وهران.",
    });
    expect(await shop.article("fr")).toEqual({ ...before, title: "Blog : Laver un burnous" });
    expect(await shop.page("ar")).toMatchObject({ title: "من نحن" });
    expect(await shop.page("fr")).toEqual({
      title: "Qui sommes-nous ?",
      description: "L’huile d’olive est un or liquide. Hanout.",
    });
  });

  it("follow the price that is shown, and leave a product's own words alone", async () => {
    const shop = await aShop();
    const owner = await visitSignedIn("owner");
    const { snippets } = await readShopSettings();
    const priced = { ...snippets.product, title: { ar: "{name}: {price}", fr: "{name} : {price}" } };
    await saveShopSettings({ snippets: { ...snippets, product: priced } }, owner);
    const { id, slugs } = shop.product;
    const { updatedAt, variants } = await db.product.findUniqueOrThrow({ where: { id }, include: { variants: true } });
    expiredTags.length = 0;
    const cheaper = { key: "", sku: variants[0]?.sku, price: "4 300", compareAt: "", stock: "10" };
    const input = { id, seenAt: String(updatedAt.getTime()), options: [], variants: [cheaper] };
    expect(await tried(saveVariants, input)).toBe("accepted");
    // The tag of the page whose head it is, whatever else.
    expect(expiredTags).toContain(cacheTags.product(id));
    for (const locale of locales) {
      const shown = firstVariant((await findProductBySlug(locale, slugs[locale]))?.variants ?? []);
      expect(shown?.price).toBe(dinars(4300));
      expect((await shop.head(locale)).title).toMatch(new RegExp(`: ${formatMoney(dinars(4300), locale)}$`));
    }
    await db.productTranslation.updateMany({
      where: { productId: id, locale: "fr" },
      data: { seoTitle: "Le burnous du bled" },
    });
    expect((await shop.head("fr")).title).toBe("Le burnous du bled — Hanout");
    expect((await shop.head("ar")).title).toMatch(/^برنوس وبر: /);
  });

  it("are refused beside their field with what was typed, and none of them is saved", async () => {
    await visitSignedIn("owner");
    const typed = {
      kind: "article",
      "title.ar": "{الاسم} {السعر}",
      "title.fr": "{nom",
      "description.ar": "{النص} {}",
      "description.fr": "Toujours la même",
    };
    expect(await saveSnippets(null, formOf(typed))).toMatchObject({
      ok: false,
      error: "invalid_input",
      fields: {
        "title.ar": "snippet_placeholder_unknown",
        "title.fr": "snippet_brace_open",
        "description.ar": "snippet_placeholder_unknown",
      },
      typed,
    });
    expect(await saveSnippets(null, formOf({ kind: "article", "title.fr": "Blog" }))).toMatchObject({
      fields: { "title.fr": "snippet_name_missing" },
    });
    expect(await db.setting.count()).toBe(0);
  });

  it("are the owner's to write, stand in the log with what they were, and leave the other kinds alone", async () => {
    const article = { kind: "article", title: { ar: "{الاسم}", fr: "" } };
    await visitSignedIn("agent");
    expect(await tried(saveSnippets, article)).toBe("not_allowed");
    await visitSignedIn("owner");
    expect(await tried(saveSnippets, article)).toBe("accepted");
    expect(await tried(saveSnippets, { kind: "page", title: { ar: "", fr: "{nom}" } })).toBe("accepted");
    expect(await tried(saveSnippets, { kind: "shelf", title: { ar: "", fr: "{nom}" } })).toBe("invalid_input");
    const { snippets } = await readShopSettings();
    expect([snippets.article.title, snippets.page.title]).toEqual([
      { ar: "{الاسم}", fr: "" },
      { ar: "", fr: "{nom}" },
    ]);
    const entries = await db.auditEntry.findMany({ where: { action: "settings_saved" }, orderBy: { id: "asc" } });
    expect(entries).toMatchObject([
      {
        before: { snippets: { article: { title: { ar: "" } } } },
        after: { snippets: { article: { title: { ar: "{الاسم}" } } } },
      },
      { after: { snippets: { article: { title: { ar: "{الاسم}" } }, page: { title: { fr: "{nom}" } } } } },
    ]);
  });

  it("that are broken in the database give way to what the shop says by itself", async () => {
    const shop = await aShop();
    const broken = { ar: "{", fr: "{zzz}" };
    const { snippets } = await readShopSettings();
    await saveShopSettings({ snippets: { ...snippets, product: { title: broken, description: broken } } }, null);
    expect(await shop.head("fr")).toMatchObject({ title: "Burnous en poil — Hanout" });
    await db.setting.update({
      where: { key: "shop" },
      data: { value: { name: { ar: "ح", fr: "H" }, snippets: { product: 7 } } },
    });
    expect((await readShopSettings()).snippets).toEqual(snippets);
  });

  it("are tried on a page of the shop without its own words, or on none", async () => {
    expect(await findSnippetSample("product", "fr")).toBeNull();
    expect(await findSnippetSample("article", "ar")).toBeNull();
    const { product } = await aShop();
    await db.productTranslation.updateMany({ data: { seoTitle: "Le mien" } });
    expect(await findSnippetSample("product", "fr")).toMatchObject({
      path: `/fr/products/${product.slugs.fr}`,
      page: { name: "Burnous en poil", seoTitle: "", values: { category: "Burnous" } },
    });
    expect(await findSnippetSample("category", "fr")).toMatchObject({
      page: { name: "Burnous", values: { parent: "Habits" } },
    });
    expect(await findSnippetSample("page", "ar")).toMatchObject({ path: "/ar/pages/نحن" });
  });
});

it("a spoilt field of the templates is refused or made harmless", async () => {
  const pair = { ar: "{الاسم}", fr: "{nom}" };
  await expectHarmless({
    action: saveSnippets,
    good: async () => ({ kind: "product", title: pair, description: pair }),
    answer: "accepted",
  });
});
