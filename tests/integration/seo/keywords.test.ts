import { describe, expect, it } from "vitest";
import { publishPiece } from "@/lib/content/commands/publish-piece";
import { db } from "@/lib/db";
import { countSearches } from "@/lib/search/commands/note-search";
import { algerianDay } from "@/lib/search/search-note";
import { draftArticle, importMetrics, planKeyword } from "@/lib/seo/commands/keywords";
import { briefOf } from "@/lib/seo/keyword-brief";
import { findTerm, listTerms, monthlySearches } from "@/lib/seo/queries/keywords";
import { searchKey } from "@/lib/text";
import { aProduct } from "../../factories/catalog";

const actor = { id: "staff", name: "سميرة" };
const now = new Date("2026-11-22T10:00:00Z");
const daysAgo = (days: number) => algerianDay(new Date(now.getTime() - days * 86_400_000));

const searched = (text: string, days: number, times: number, results = 3) =>
  Array.from({ length: times }, (_, n) => ({
    ...{ day: daysAgo(days), locale: "ar", key: searchKey(text), text },
    ...{ visitor: `v${n}`, results, isMiss: results === 0 },
  }));

describe("keyword ideas", () => {
  it("are the terms of two months, ranked, with what was found and what answers them", async () => {
    await aProduct({ ar: "ساعة ذكية", fr: "Montre" });
    await countSearches([
      ...searched("ساعة ذكية", 3, 6),
      ...searched("ساعة ذكية", 40, 3),
      ...searched("كاراكو", 1, 9, 0),
      ...searched("قديم", 80, 50),
    ]);
    const terms = await listTerms("ar", now);
    expect(terms).toMatchObject([
      { key: "كاراكو", searches: 9, before: 0, misses: 9, results: 0, isAnswered: false },
      { key: "ساعه ذكيه", searches: 6, before: 3, visitors: 6, misses: 0, isAnswered: true },
    ]);
    expect(await listTerms("fr", now)).toEqual([]);
  });

  it("join the latest month of each source to the term, and replace a month that comes again", async () => {
    await countSearches(searched("ذهب", 1, 2));
    const row = { key: "ذهب", text: "ذهب", clicks: 1, position: null, volume: null, cpcLow: null, cpcHigh: null };
    const month = (text: string) => new Date(`${text}-01`);
    await importMetrics(
      { source: "search_console", month: month("2026-09"), rows: [{ ...row, impressions: 5 }] },
      actor,
    );
    await importMetrics(
      { source: "search_console", month: month("2026-10"), rows: [{ ...row, impressions: 6 }] },
      actor,
    );
    await importMetrics(
      { source: "search_console", month: month("2026-10"), rows: [{ ...row, impressions: 7 }] },
      actor,
    );
    const planner = { ...row, clicks: 0, impressions: 0, volume: 90, cpcLow: 100, cpcHigh: 300 };
    await importMetrics({ source: "keyword_planner", month: month("2026-10"), rows: [planner] }, actor);
    const [term] = await listTerms("ar", now);
    expect(term?.metric).toEqual({ impressions: 7, clicks: 1, volume: 90, cpcLow: 100, cpcHigh: 300 });
    expect(await db.keywordMetric.count()).toBe(3);
  });

  it("keep a planned term though nobody searches it, and let it go", async () => {
    await planKeyword({ text: "شراء الذهب الجزائري", locale: "ar", isPlanned: true }, actor);
    expect(await listTerms(null, now)).toMatchObject([{ text: "شراء الذهب الجزائري", searches: 0, isPlanned: true }]);
    await planKeyword({ text: "شراء الذهب الجزائري", locale: "ar", isPlanned: false }, actor);
    expect(await listTerms(null, now)).toEqual([]);
  });

  it("show every day of a term, the longer terms that hold it, and the months", async () => {
    await countSearches([
      ...searched("ذهب", 0, 2),
      ...searched("ذهب", 59, 1),
      ...searched("شراء الذهب", 2, 4),
      ...searched("خاتم ذهب", 2, 5),
    ]);
    const { days, related } = await findTerm("ar", "ذهب", now);
    expect(days).toHaveLength(60);
    expect([days[0]?.searches, days[59]?.searches, days[30]?.searches]).toEqual([1, 2, 0]);
    expect(related).toEqual(["خاتم ذهب", "شراء الذهب"]);
    const months = await monthlySearches(now);
    expect(months.reduce((sum, { searches }) => sum + searches, 0)).toBe(12);
  });

  it("know the same word behind an article, and no word in the middle of another", async () => {
    await aProduct({ ar: "سوار ذهب", fr: "Bracelet" });
    await countSearches([
      ...searched("الذهب", 1, 6),
      ...searched("وجبة ذهبية", 1, 2),
      ...searched("مذهب", 1, 2),
      ...searched("لشراء الذهب", 1, 2),
    ]);
    expect((await listTerms("ar", now)).find(({ key }) => key === "الذهب")).toMatchObject({ isAnswered: true });
    expect((await findTerm("ar", "ذهب", now)).related).toEqual(["الذهب", "لشراء الذهب"]);
  });

  it("open a draft in the blog, with the products and the questions, and nobody sees it", async () => {
    const { id } = await aProduct({ ar: "خاتم" });
    const brief = briefOf("شراء الذهب", "ar", ["شراء الذهب الجزائري"]);
    const drafted = await draftArticle({ term: "شراء الذهب", locale: "ar", brief, productIds: [id] }, actor);
    const piece = await db.piece.findFirstOrThrow({ include: { translations: true, products: true } });
    expect(drafted).toEqual({ ok: true, value: { id: piece.id } });
    expect(piece).toMatchObject({ kind: "article", status: "draft", products: [{ productId: id }] });
    const [words] = piece.translations;
    expect(words?.title).toBe(brief.titles[0]);
    expect(JSON.stringify(words?.body)).toContain("شراء الذهب الجزائري");
    // What it only suggests is never public by mistake.
    expect(await publishPiece({ id: piece.id }, actor)).toMatchObject({
      ok: false,
      fields: { "words.ar.body": "to_be_written" },
    });
  });
});
