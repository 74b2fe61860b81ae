import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/[locale]/embed/[[...what]]/route";
import { adjustStock } from "@/lib/catalog/commands/adjust-stock";
import { db } from "@/lib/db";
import { findWidgetSubject } from "@/lib/seo/queries/find-widget-subject";
import { aCategory, aProduct } from "../../factories/catalog";

/** A widget as another site's page asks for it. */
async function look(path: string) {
  const [, locale = "", , ...what] = path.split("?")[0]?.split("/") ?? [];
  const answer = await GET(new Request(`http://shop.test${encodeURI(path)}`), {
    params: Promise.resolve({ locale, what: what.map(encodeURIComponent) }),
  });
  return { answer, html: await answer.text() };
}
const linksOf = (html: string) => [...html.matchAll(/<a href="([^"]+)" target="_top"/g)].map(([, href]) => href);

describe("a product's widget", () => {
  it("may be framed, holds nothing that runs or asks, and is no page of its own for search engines", async () => {
    const { slugs } = await aProduct({ fr: `Théière "<b>bleue</b>"`, variants: [{ price: 3200, compareAt: 4000 }] });
    const { answer, html } = await look(`/fr/embed/products/${slugs.fr}`);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors *");
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    expect(policy).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(answer.headers.get("x-frame-options")).toBeNull();
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
    expect(html).not.toMatch(/<script|<form|<iframe|style="|\son\w+=/);
    expect(html).toContain("Théière &quot;&lt;b&gt;bleue&lt;/b&gt;&quot;");
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="http://localhost:3000/fr/products/${slugs.fr}">`));
    expect(html.length).toBeLessThan(8_000);
  });

  it("leads to the product, out of the frame, in the name of its site", async () => {
    const { slugs } = await aProduct({ fr: "Théière" });
    const { html } = await look(`/fr/embed/products/${slugs.fr}?from=blog.example`);
    const [link] = linksOf(html);
    const url = new URL(String(link).replaceAll("&amp;", "&"));
    expect(url.pathname).toBe(`/fr/products/${slugs.fr}`);
    expect([url.searchParams.get("utm_source"), url.searchParams.get("utm_medium")]).toEqual([
      "blog.example",
      "referral",
    ]);
  });

  it("tells what the shop asks now, and when nothing is left", async () => {
    const { id, slugs, variantIds } = await aProduct({ fr: "Théière", variants: [{ price: 3200, stock: 1 }] });
    const path = `/fr/embed/products/${slugs.fr}`;
    expect((await look(path)).html).toContain("3\u202F200");
    await db.variant.updateMany({ where: { productId: id }, data: { price: 350_000 } });
    const dearer = (await look(path)).html;
    expect(dearer).toContain("3\u202F500");
    expect(dearer).not.toContain("Épuisé");
    const [variantId = 0] = variantIds;
    await adjustStock({ id, variantId, direction: "remove", units: 1, reason: "damaged" }, { id: "o1", name: "s" });
    expect((await look(path)).html).toContain("Épuisé");
  });

  it("goes where the product went, and says so where it went for good", async () => {
    const { id, slugs } = await aProduct({ fr: "Théière" });
    await db.oldSlug.create({
      data: { kind: "product", locale: "fr", slug: "bouilloire", title: "Bouilloire", productId: id },
    });
    const moved = (await look("/fr/embed/products/bouilloire?size=large&from=blog.example")).answer;
    expect([moved.status, moved.headers.get("location")]).toEqual([
      308,
      `/fr/embed/products/${slugs.fr}?size=large&from=blog.example`,
    ]);
    await db.product.update({ where: { id }, data: { status: "archived" } });
    const gone = await look(`/fr/embed/products/${slugs.fr}`);
    expect(gone.answer.status).toBe(410);
    expect(linksOf(gone.html)[0]).toContain("/fr?utm_source=widget");
  });

  it.each([
    "/fr/embed",
    "/fr/embed/products",
    "/fr/embed/products/nowhere",
    "/fr/embed/products/a/b",
    "/fr/embed/new/more",
    "/fr/embed/categories/nowhere",
    "/fr/embed/categories/a/b/c/d/e/f/g/h/i/j",
    "/fr/embed/cart",
    "/de/embed/new",
  ])("%s is nothing, and still nobody's page to steal clicks from", async (path) => {
    const { answer, html } = await look(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<form/);
  });

  it("of a draft is not there", async () => {
    const { slugs } = await aProduct({ fr: "Secret", status: "draft" });
    expect((await look(`/fr/embed/products/${slugs.fr}`)).answer.status).toBe(404);
  });
});

describe("a list", () => {
  it("shows the newest of a shelf and of those below it, and of no other", async () => {
    const shelf = await aCategory();
    const inside = [];
    for (const fr of ["Un", "Deux", "Trois", "Quatre", "Cinq"]) inside.push(await aProduct({ fr, categoryId: shelf }));
    await aProduct({ fr: "Ailleurs" });
    const choice = await findWidgetSubject({ show: String(shelf), product: "", lang: "fr" });
    if (!("subject" in choice) || choice.subject.kind !== "category") throw new Error("no shelf");
    const path = `/fr/embed/categories/${choice.subject.path.join("/")}`;
    const titles = async (query: string) =>
      [...(await look(path + query)).html.matchAll(/class="title">([^<]+)</g)].map(([, title]) => title);
    expect(await titles("?size=large")).toHaveLength(4);
    expect((await titles("")).sort()).not.toContain("Ailleurs");
    expect(await titles("")).toHaveLength(3);
  });
});

describe("what the merchant wants to show", () => {
  it("is found by its name, its address or its shelf, in the widget's language", async () => {
    const { id, slugs } = await aProduct({ ar: "برّاد", fr: "Théière" });
    const wish = (product: string, lang: "ar" | "fr" = "fr") => findWidgetSubject({ show: "product", product, lang });
    expect(await wish("Théière")).toEqual({ subject: { kind: "product", slug: slugs.fr }, name: "Théière" });
    expect(await wish(`http://x.test/fr/products/${slugs.fr}`, "ar")).toMatchObject({ name: "برّاد" });
    expect(await wish("")).toEqual({ error: "rival_product_unknown" });
    expect(await wish("Nowhere")).toEqual({ error: "rival_product_unknown" });
    await db.product.update({ where: { id }, data: { status: "draft" } });
    expect(await wish("Théière")).toEqual({ error: "widget_product_hidden" });
    expect(await findWidgetSubject({ show: "drop table", product: "", lang: "fr" })).toMatchObject({
      subject: { kind: "new" },
    });
  });
});
