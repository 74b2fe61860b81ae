import { describe, expect, it } from "vitest";
import { frugalHtml } from "@/lib/frugal-html.mjs";

const islands = '<script type="module" src="/islands/a.js"></script>';
const page = (body: string, head = "") =>
  `<html lang="ar-DZ"><head>${head}${islands}</head><body>${body}</body></html>`;
const frugal = (body: string, head = "") => frugalHtml(page(body, head), { waits: false });

describe("a page for who saves data", () => {
  it("says so, and keeps its words", () => {
    expect(frugal("<p>تمر</p>")).toBe(page("<p>تمر</p>").replace("<html ", '<html data-saver="" '));
  });

  it("fetches nothing ahead, no font, and nothing written for search engines and networks", () => {
    const head =
      '<link rel="preload" href="/f.woff2" as="font" crossorigin=""/><link rel="preload" as="image" imageSrcSet="/a 1w"/><meta property="og:title" content="تمر"/><link rel="alternate" hrefLang="fr-DZ" href="/fr"/>';
    const data = '<script type="application/ld+json">{}</script><script type="speculationrules">{}</script>';
    expect(frugal(data, `${head}<link rel="stylesheet" href="/a.css"/>`)).toBe(
      frugal("", '<link rel="stylesheet" href="/a.css"/>'),
    );
  });

  const steps = (name: string) => [176, 320, 640].map((width) => `/media/k/${width}/${name}.webp ${width}w`).join(", ");
  it.each([
    ["calc(50vw - 1.375rem)", "/media/k/176/robe-320.webp"],
    ["(min-width: 1024px) 560px, 100vw", "/media/k/320/robe-320.webp"],
    ["calc(100vw - 2rem)", "/media/k/320/robe-320.webp"],
    ["72px", "/media/k/176/robe-320.webp"],
  ])("asks for a small picture where it is shown at %s", (sizes, url) => {
    expect(frugal(`<source srcSet="${steps("robe-320")}" sizes="${sizes}"/>`)).toContain(`<source srcSet="${url}"/>`);
  });

  it("asks for the only picture there is", () => {
    expect(frugal('<img srcSet="/media/k-176.webp 100w" sizes="100vw">')).toContain('<img srcSet="/media/k-176.webp">');
  });

  it("lets the islands wait for a touch, where it is a page for everybody", () => {
    const html = frugalHtml(page(""), { waits: true });
    expect(html).not.toContain('<script type="module"');
    expect(html).toContain('import("/islands/a.js")');
  });

  it("stays as it is where the framework has to find what it made", () => {
    const html = page("").replace(islands, "");
    expect(frugalHtml(html, { waits: true })).toBe(html);
  });
});
