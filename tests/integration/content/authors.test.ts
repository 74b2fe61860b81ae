import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import AuthorPage, { generateMetadata } from "@/app/[locale]/(shop)/blog/authors/[slug]/[[...page]]/page";
import { MissingPage } from "@/app/[locale]/missing-page";
import { metadataOf, pieceNodes } from "@/app/[locale]/piece-page";
import { GET as getFile } from "@/app/sitemaps/[file]/route";
import { authorInput } from "@/lib/content/author";
import { unpublishPiece } from "@/lib/content/commands/publish-piece";
import { deleteAuthor, saveAuthor } from "@/lib/content/commands/save-author";
import { restoreVersion, savePiece } from "@/lib/content/commands/save-piece";
import { findAdminPiece } from "@/lib/content/queries/admin-pieces";
import { findAuthor, findAuthorForStaff, listAuthorsForStaff } from "@/lib/content/queries/authors";
import { findPiece, findPreview } from "@/lib/content/queries/find-piece";
import { listPieces, piecesPerPage } from "@/lib/content/queries/list-pieces";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/locale";
import { findCard } from "@/lib/seo/queries/find-card";
import { aContent, anAuthor, aPiece } from "../../factories/content";

const actor = { id: "u1", name: "سميرة" };
const params = (locale: string, slug: string, page?: string) =>
  Promise.resolve({ locale, slug: encodeURIComponent(slug), ...(page && { page: [page] }) });
const pageAt = (...at: Parameters<typeof params>) => AuthorPage({ params: params(...at) });
// What stands in the frame of every page.
const shown = async (...at: Parameters<typeof params>) =>
  renderToStaticMarkup((await pageAt(...at)).props.children as ReactNode);
const endOf = (page: Promise<unknown>) =>
  page.then(
    () => "shown",
    (thrown: { digest?: string }) => decodeURI(String(thrown.digest)),
  );
const nodesOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "null")["@graph"];
const signed = async (locale: Locale, slug: string) => {
  const piece = await findPiece(locale, "article", slug);
  if (!piece) throw new Error("no such article");
  return piece;
};
const sitemapped = async () => {
  const params = Promise.resolve({ file: "pages-1.xml" });
  const xml = await (await getFile(new Request(`${env.APP_URL}/sitemaps/pages-1.xml`), { params })).text();
  return [...xml.matchAll(/<loc>[^<]*?(\/..\/blog\/authors\/[^<]*)<\/loc>/g)].map(([, path]) => decodeURI(path ?? ""));
};

describe("an author", () => {
  it("has a page with the first text of theirs, in the languages it is written in, and none without", async () => {
    const authorId = await anAuthor();
    const id = await aPiece(aContent({ authorId, fr: null, ar: { title: "زيت الزيتون" } }), { publish: false });
    expect(await findAuthor("ar", "سميرة")).toBeNull();
    expect(await sitemapped()).toEqual([]);
    await aPiece(aContent({ authorId, fr: null }));
    expect(await findAuthor("ar", "سميرة")).toMatchObject({ id: authorId, otherName: "Samira", isInBoth: false });
    expect(await findAuthor("fr", "samira")).toBeNull();
    expect(await sitemapped()).toEqual(["/ar/blog/authors/سميرة"]);
    const { alternates } = await generateMetadata({ params: params("ar", "سميرة") });
    expect(Object.keys(alternates?.languages ?? {})).toEqual(["ar-DZ", "x-default"]);

    await aPiece(aContent({ authorId, ar: null }), { kind: "release" });
    expect(await findAuthor("fr", "samira")).toMatchObject({ isInBoth: true });
    expect(await sitemapped()).toEqual(["/ar/blog/authors/سميرة", "/fr/blog/authors/samira"]);
    expect((await findAuthorForStaff(authorId))?.publicIn).toEqual(["ar", "fr"]);
    expect((await listPieces("ar", { authorId })).pieces.map((piece) => piece.id)).not.toContain(id);
  });

  it("is told of on their page: who they are, where else, and what they wrote", async () => {
    await db.media.create({ data: { key: "face", width: 640, height: 640, thumbhash: "" } });
    const authorId = await anAuthor({
      pictureKey: "face",
      links: "https://social.example/samira\n\nhttps://social.example/samira",
      ar: { bio: "تكتب عن الزيت.", pictureAlt: "سميرة أمام الدكان" },
      fr: { bio: "Elle écrit.", pictureAlt: "Samira devant l’échoppe" },
    });
    await aPiece(aContent({ authorId, ar: { title: "زيت الزيتون" } }));
    const html = await shown("ar", "سميرة");
    expect(html).toContain("/media/face/640/samira.jpg");
    expect(html).toContain('alt="سميرة أمام الدكان"');
    expect(html).toContain(encodeURI("/ar/blog/زيت-الزيتون"));
    const [profile, ...others] = nodesOf(html);
    const url = env.APP_URL + encodeURI("/ar/blog/authors/سميرة");
    expect(profile).toMatchObject({
      "@type": "ProfilePage",
      url,
      mainEntity: {
        ...{ "@type": "Person", "@id": `${url}#person`, name: "سميرة", alternateName: "Samira" },
        ...{ description: "تكتب عن الزيت.", sameAs: ["https://social.example/samira"] },
        image: `${env.APP_URL}/media/face/640/samira.webp`,
      },
    });
    expect(others.map((node: object) => (node as { "@type": string })["@type"])).toEqual([
      "BreadcrumbList",
      "ItemList",
    ]);
    const { openGraph, description } = await generateMetadata({ params: params("ar", "سميرة") });
    expect(description).toContain("تكتب عن الزيت.");
    const [card] = [openGraph?.images].flat() as { url: string; alt: string }[];
    expect(card?.alt).toBe("سميرة أمام الدكان");
    expect(await findCard(card?.url.split("/").at(-1) ?? "")).not.toBeNull();
  });

  it("is named under their articles, in the words of the page and for machines", async () => {
    const authorId = await anAuthor();
    await aPiece(aContent({ authorId, fr: { title: "Huile" } }));
    const piece = await signed("fr", "huile");
    expect(piece.author).toEqual({ name: "Samira", slug: "samira" });
    const [article] = (await pieceNodes(piece, "fr", [])) as { author?: object }[];
    expect(article?.author).toMatchObject({ "@type": "Person", url: `${env.APP_URL}/fr/blog/authors/samira` });
    const { openGraph } = await metadataOf("article", Promise.resolve({ locale: "fr", slug: "huile" }));
    expect(openGraph).toMatchObject({ authors: ["Samira"] });
  });

  it("has as many pages as the texts need, each at its own address, and none beyond", async () => {
    const authorId = await anAuthor();
    for (let made = 0; made <= piecesPerPage; made++) await aPiece(aContent({ authorId, fr: null }));
    expect(await shown("ar", "سميرة")).toContain(`href="/ar/blog/authors/سميرة/2"`);
    const second = await shown("ar", "سميرة", "2");
    expect(second.match(/<article/g)).toHaveLength(1);
    expect(nodesOf(second)[0]["@type"]).toBe("BreadcrumbList");
    const { alternates } = await generateMetadata({ params: params("ar", "سميرة", "2") });
    expect(decodeURI(String(alternates?.canonical))).toBe("/ar/blog/authors/سميرة/2");
    for (const beyond of ["1", "3", "x"]) expect((await pageAt("ar", "سميرة", beyond)).type, beyond).toBe(MissingPage);
  });

  it("is led to from every name their address had", async () => {
    const authorId = await anAuthor();
    await aPiece(aContent({ authorId }));
    const renamed = { id: authorId, ar: { name: "سميرة" }, fr: { name: "Samira B.", slug: "samira-b" } };
    await saveAuthor(authorInput.parse(renamed), actor);
    const to = "NEXT_REDIRECT;replace;/fr/blog/authors/samira-b;308;";
    expect(await endOf(pageAt("fr", "samira"))).toBe(to);
    expect(await endOf(pageAt("fr", "SAMIRA_B"))).toBe(to);
  });

  it("takes no text with them when they go", async () => {
    const authorId = await anAuthor();
    const id = await aPiece(aContent({ authorId, ar: { title: "زيت" } }));
    expect(await deleteAuthor({ id: authorId }, actor)).toMatchObject({ ok: true });
    expect((await signed("ar", "زيت")).author).toBeNull();
    expect(await deleteAuthor({ id: authorId }, actor)).toMatchObject({ error: "author_not_found" });
    // What was saved with their name is saved again without it.
    expect(await restoreVersion({ id, number: 1 }, actor)).toMatchObject({ ok: true });
  });

  it("is refused without a name, with another's address, a picture nobody described, or a link that is none", async () => {
    await anAuthor();
    const parse = (more: object) => authorInput.safeParse({ ar: { name: "أ" }, fr: { name: "A" }, ...more });
    const code = (more: object) => parse(more).error?.issues[0]?.message;
    expect(code({ ar: { name: " " } })).toBe("required");
    expect(code({ pictureKey: "face" })).toBe("alt_missing");
    for (const links of ["javascript:alert(1)", "http://a.example", "https://a b.example", "samira"])
      expect(code({ links }), links).toBe("link_unsafe");
    expect(code({ links: Array.from({ length: 9 }, (_, place) => `https://a.example/${place}`).join("\n") })).toBe(
      "too_many_links",
    );
    const taken = authorInput.parse({ ar: { name: "أخرى" }, fr: { name: "Autre", slug: "samira" } });
    expect(await saveAuthor(taken, actor)).toMatchObject({ error: "slug_taken", fields: { "fr.slug": "slug_taken" } });
    const unknown = authorInput.parse({ id: 999, ar: { name: "أ" }, fr: { name: "A" } });
    expect(await saveAuthor(unknown, actor)).toMatchObject({ error: "author_not_found" });
  });

  it("is chosen in the editor, and seen in the preview before it is saved", async () => {
    const authorId = await anAuthor();
    const id = await aPiece(aContent({ ar: { title: "زيت" } }), { publish: false });
    await db.piece.update({ where: { id }, data: { draft: { ...aContent({ authorId }) } } });
    const piece = await findAdminPiece(id);
    expect((await findPreview("fr", piece?.previewKey ?? ""))?.author).toEqual({ name: "Samira", slug: "samira" });
    await savePiece({ id, seenVersion: 1, content: aContent({ authorId }) }, actor);
    expect((await findAdminPiece(id))?.content?.authorId).toBe(authorId);
    expect(await listAuthorsForStaff()).toMatchObject([{ nameAr: "سميرة", nameFr: "Samira", pieces: 0 }]);
  });

  it("has no page any more when the last text is taken back", async () => {
    const authorId = await anAuthor();
    const id = await aPiece(aContent({ authorId }));
    await unpublishPiece({ id }, actor);
    expect(await findAuthor("ar", "سميرة")).toBeNull();
    expect(await sitemapped()).toEqual([]);
  });
});
