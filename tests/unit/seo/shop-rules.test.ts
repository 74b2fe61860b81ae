import { describe, expect, it } from "vitest";
import type { ShopFacts } from "@/lib/seo/audit-rule";
import { examineShop, type RuleName } from "@/lib/seo/audit-rules";
import { aPage, aShop, origin } from "../../factories/seo";

const pathsWith = (rule: RuleName, shop: ShopFacts): string[] =>
  examineShop(shop).flatMap((finding) => (finding.rule === rule ? [finding.path] : []));
const itemsOf = (rule: RuleName, shop: ShopFacts): string[] =>
  examineShop(shop).find((finding) => finding.rule === rule)?.detail.items ?? [];

const linking = (path: string, links: string[], more: Parameters<typeof aPage>[0] = {}) =>
  aPage({ body: links.map((link) => `<a href="${link}">رابط</a>`).join(""), ...more }, { path });
const redirect = (path: string, location: string) => aPage({}, { path, status: 301, location });
const gone = (path: string, status = 404) => aPage({}, { path, status });
const alternate = (lang: string, path: string) => `<link rel="alternate" hreflang="${lang}" href="${origin}${path}">`;
const titled = (path: string, title: string, head?: string) =>
  aPage({ title, description: `${title} ${path}`, ...(head && { head }) }, { path });

const home = linking("/ar", ["/ar/a", "/ar/b"]);
const sound = aShop([
  home,
  linking("/ar/a", ["/ar", "/ar/b#top", "https://wa.me/213", "tel:+213"], { title: "أ", description: "أ" }),
  linking("/ar/b", ["/ar/a"], { title: "ب", description: "ب" }),
]);

describe("the doctor of the whole shop", () => {
  it("finds nothing where every page leads to another", () => {
    expect(examineShop(sound)).toEqual([]);
  });

  it.each([404, 410, 500, 0])("finds the page that links to an answer of %i", (status) => {
    const shop = aShop([linking("/ar", ["/ar/a", "/ar/lost"]), linking("/ar/a", []), gone("/ar/lost", status)]);
    expect(pathsWith("link_broken", shop)).toEqual(["/ar"]);
    expect(itemsOf("link_broken", shop)).toEqual([`/ar/lost (${status || "–"})`]);
  });

  it("asks for the new address where a link is sent on, and finds chains and circles", () => {
    const pages = [
      linking("/ar", ["/ar/old", "/ar/older", "/ar/round"]),
      redirect("/ar/old", "/ar/new"),
      redirect("/ar/older", `${origin}/ar/old`),
      redirect("/ar/round", "/ar/turn"),
      redirect("/ar/turn", "/ar/round"),
      linking("/ar/new", ["/ar"], { title: "جديد" }),
    ];
    const shop = aShop(pages, { listed: new Set(["/ar"]) });
    expect(itemsOf("link_redirected", shop)).toEqual(["/ar/old"]);
    expect(itemsOf("redirect_chain", shop)).toEqual(["/ar/older → /ar/old → /ar/new"]);
    expect(pathsWith("redirect_loop", shop)).toEqual(["/ar/round", "/ar/turn"]);
  });

  it("finds what the sitemap lists and no page links to, when it has read everything", () => {
    const lonely = linking("/ar/lonely", ["/ar/lonely"], { title: "وحيدة" });
    const pages = [...sound.pages.values()];
    expect(pathsWith("orphan", aShop([...pages, lonely]))).toEqual(["/ar/lonely"]);
    expect(pathsWith("orphan", aShop([...pages, lonely], { isComplete: false }))).toEqual([]);
  });

  it("finds addresses of the sitemap that are gone, sent on or hidden, and pages it forgets", () => {
    const hidden = aPage({ head: '<meta name="robots" content="noindex">' }, { path: "/ar/hidden" });
    const pages = [
      linking("/ar", ["/ar/hidden", "/ar/forgotten", "/ar/b?page=2"]),
      hidden,
      gone("/ar/lost"),
      redirect("/ar/old", "/ar"),
      linking("/ar/forgotten", []),
      linking("/ar/b?page=2", []),
    ];
    const shop = aShop(pages, { listed: new Set(["/ar", "/ar/hidden", "/ar/lost", "/ar/old"]) });
    expect(pathsWith("listed_broken", shop)).toEqual(["/ar/lost", "/ar/old"]);
    expect(pathsWith("listed_noindex", shop)).toEqual(["/ar/hidden"]);
    expect(pathsWith("not_listed", shop)).toEqual(["/ar/forgotten"]);
  });

  it("finds a language that does not name its twin back", () => {
    const [ar, fr] = ["/ar/a", "/fr/a"];
    const both = alternate("ar-DZ", ar) + alternate("fr-DZ", fr) + alternate("x-default", ar);
    const pair = [titled(ar, "أ", both), titled(fr, "A", both)];
    expect(pathsWith("hreflang_no_return", aShop(pair))).toEqual([]);
    const alone = [titled(ar, "أ", both), titled(fr, "A", alternate("fr-DZ", fr))];
    expect(pathsWith("hreflang_no_return", aShop(alone))).toEqual([ar]);
    expect(pathsWith("hreflang_no_return", aShop([titled(ar, "أ", both), gone(fr)]))).toEqual([ar]);
  });

  it("finds a true address that is not there", () => {
    const page = titled("/ar/a", "أ", `<link rel="canonical" href="${origin}/ar/lost">`);
    expect(pathsWith("canonical_elsewhere", aShop([page, gone("/ar/lost")]))).toEqual(["/ar/a"]);
    expect(pathsWith("canonical_elsewhere", aShop([page, titled("/ar/lost", "ب")]))).toEqual([]);
  });

  it("finds pages with one title or one description, but not the pages of one list", () => {
    const list = titled("/ar/list", "قائمة");
    const next = aPage(
      { title: "قائمة", head: `<link rel="canonical" href="${origin}/ar/list">` },
      { path: "/ar/list?page=2" },
    );
    const shop = aShop([list, next, titled("/ar/a", "ساعة"), titled("/ar/b", "ساعة")]);
    expect(pathsWith("title_twice", shop)).toEqual(["/ar/a", "/ar/b"]);
    expect(itemsOf("title_twice", shop)).toEqual(["/ar/b"]);
    const same = [aPage({ title: "أ" }, { path: "/ar/a" }), aPage({ title: "ب" }, { path: "/ar/b" })];
    expect(pathsWith("description_twice", aShop(same))).toEqual(["/ar/a", "/ar/b"]);
  });

  it("does not take a name that is one in both languages for two pages with one title", () => {
    const [ar, fr] = ["/ar/products/iphone-15", "/fr/products/iphone-15"];
    const both = alternate("ar-DZ", ar) + alternate("fr-DZ", fr) + alternate("x-default", ar);
    const pair = [titled(ar, "iPhone 15 — Hanout", both), titled(fr, "iPhone 15 — Hanout", both)];
    expect(pathsWith("title_twice", aShop(pair))).toEqual([]);
    const copy = titled("/ar/products/iphone-15-2", "iPhone 15 — Hanout");
    expect(itemsOf("title_twice", aShop([...pair, copy]))).toEqual([copy.path]);
  });

  it("does not ask for page 2 of the blog, a shelf or an author in the sitemap", () => {
    const further = ["/ar/blog/page/2", "/fr/blog/topics/huile/2", "/ar/blog/authors/سميرة/3"];
    const pages = [...further, "/ar/blog/topics/زيت", "/fr/podcast/causerie/2"].map((path) => linking(path, []));
    expect(pathsWith("not_listed", aShop(pages, { listed: new Set() }))).toEqual([
      "/ar/blog/topics/زيت",
      "/fr/podcast/causerie/2",
    ]);
  });

  it("finds pictures that do not answer, and pages that carry too many bytes of them", () => {
    const page = aPage({ body: '<img src="/media/a.webp" alt=""><img src="/media/b.webp" alt="">' });
    const pictures = (status: number, bytes: number) =>
      new Map([
        ["/media/a.webp", { status: 200, bytes }],
        ["/media/b.webp", { status, bytes }],
      ]);
    expect(itemsOf("picture_broken", aShop([page], { pictures: pictures(404, 1) }))).toEqual(["/media/b.webp"]);
    expect(pathsWith("picture_broken", aShop([page], { pictures: pictures(200, 1) }))).toEqual([]);
    expect(pathsWith("pictures_heavy", aShop([page], { pictures: pictures(200, 750_000) }))).toEqual([]);
    expect(pathsWith("pictures_heavy", aShop([page], { pictures: pictures(200, 750_001) }))).toEqual([page.path]);
  });

  it("finds two pages of one language that want the same words", () => {
    const focus = (path: string, keyword: string, locale: "ar" | "fr" = "ar") => ({
      path,
      locale,
      keyword,
      key: keyword,
    });
    const pages = [...sound.pages.values()];
    const rivals = [focus("/ar/a", "ذهب"), focus("/ar/b", "ذهب"), focus("/ar", "فضة")];
    expect(pathsWith("focus_twice", aShop(pages, { focus: rivals }))).toEqual(["/ar/a", "/ar/b"]);
    const twins = [focus("/ar/a", "or"), focus("/ar/b", "or", "fr")];
    expect(pathsWith("focus_twice", aShop(pages, { focus: twins }))).toEqual([]);
  });
});
