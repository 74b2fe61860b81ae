import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/search/opened/route";
import { listingOf } from "@/lib/catalog/listing";
import { db } from "@/lib/db";
import { addSynonyms, removeSynonyms } from "@/lib/search/commands/edit-synonyms";
import { noteOpen } from "@/lib/search/commands/note-open";
import { countSearches, noteOf, noteSearch } from "@/lib/search/commands/note-search";
import { sweepSearches } from "@/lib/search/jobs";
import { searchProducts } from "@/lib/search/queries/search-products";
import { suggestionsFor } from "@/lib/search/queries/suggest";
import { aProduct } from "../../factories/catalog";
import { countStatements } from "../../support/count-statements";

const phone = "Mozilla/5.0 (Linux; Android 14; SM-A145F) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36";
const now = new Date("2026-11-22T10:00:00Z");
const search = (typed: string, more: { ip?: string; agent?: string; results?: number; at?: Date } = {}) => ({
  locale: "ar",
  typed,
  results: more.results ?? 3,
  isMiss: more.results === 0,
  ip: more.ip ?? "10.0.0.1",
  headers: new Headers({ "user-agent": more.agent ?? phone }),
  now: more.at ?? now,
});
const rows = () => db.searchDay.findMany({ orderBy: [{ day: "asc" }, { key: "asc" }] });

describe("the log of searches", () => {
  it("counts a term per day and language, whatever its letters, and people once a day", async () => {
    const searches = [
      search("ساعة ذكية"),
      search("ساعه  ذكيه"),
      search("ساعة ذكية", { ip: "10.0.0.2" }),
      search("زربية", { results: 0 }),
      search("ساعة ذكية", { at: new Date("2026-11-22T23:30:00Z") }),
    ];
    await Promise.all(searches.map(noteSearch));
    expect(await rows()).toMatchObject([
      { day: new Date("2026-11-22"), key: "زربيه", searches: 1, visitors: 1, misses: 1, results: 0 },
      { day: new Date("2026-11-22"), key: "ساعه ذكيه", searches: 3, visitors: 2, misses: 0, results: 3 },
      // Half past midnight in Algeria.
      { day: new Date("2026-11-23"), key: "ساعه ذكيه", searches: 1, visitors: 1 },
    ]);
  });

  it("adds to what is there, and writes a burst in one statement", async () => {
    await noteSearch(search("عسل"));
    const burst = Array.from({ length: 40 }, (_, n) => search("عسل", { ip: `10.0.1.${n}` }));
    expect(await countStatements(() => Promise.all(burst.map(noteSearch)))).toBe(1);
    expect(await rows()).toMatchObject([{ searches: 41, visitors: 41 }]);
  });

  it.each([
    ["a robot", search("عسل", { agent: "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" })],
    ["the doctor itself", search("عسل", { agent: "Mozilla/5.0 (compatible; HanoutDoctor/1.0; bot)" })],
    ["a program without a name", search("عسل", { agent: "" })],
    [
      "a page fetched ahead",
      { ...search("عسل"), headers: new Headers({ "user-agent": phone, "sec-purpose": "prefetch;prerender" }) },
    ],
    ["a phone number", search("0555 12 34 56")],
    ["an address of a person", search("amina@example.dz")],
    ["nothing", search("!!!")],
  ])("leaves out %s", (_, asked) => {
    expect(noteOf(asked)).toBeNull();
  });

  it("knows nobody: a visitor is another one the next day", () => {
    const today = noteOf(search("عسل"))?.visitor ?? "";
    const tomorrow = noteOf(search("عسل", { at: new Date(now.getTime() + 86_400_000) }))?.visitor;
    expect(today).toMatch(/^[\w-]{22}$/);
    expect(tomorrow).not.toBe(today);
    expect(today).not.toContain("10.0.0.1");
  });

  it("counts results that were opened, never more than there were searches", async () => {
    await noteSearch(search("عسل", { at: new Date() }));
    for (let times = 0; times < 3; times++) await noteOpen({ locale: "ar", typed: "عَسَل" });
    await noteOpen({ locale: "ar", typed: "لم يبحث أحد" });
    expect(await rows()).toMatchObject([{ searches: 1, opens: 1 }]);
  });

  it("forgets who after two days, and rare terms after three months", async () => {
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
    const note = { locale: "ar", key: "عسل", text: "عسل", visitor: "v", results: 1, isMiss: false };
    await countSearches([
      { ...note, day: daysAgo(100) },
      { ...note, day: daysAgo(99) },
      { ...note, day: daysAgo(99), visitor: "w" },
      { ...note, day: daysAgo(0) },
    ]);
    await sweepSearches(now);
    expect((await rows()).map(({ searches }) => searches)).toEqual([2, 1]);
    expect(await db.searchVisit.count()).toBe(1);
  });
});

describe("the door for results that were opened", () => {
  const pinged = (headers: Record<string, string> = {}) =>
    POST(
      new Request("http://shop.test/api/search/opened?locale=ar&q=عسل", {
        method: "POST",
        body: "PING",
        headers: {
          "content-type": "text/ping",
          host: "shop.test",
          origin: "http://shop.test",
          "user-agent": phone,
          "x-forwarded-for": "10.0.0.9",
          ...headers,
        },
      }),
    );

  it("hears our own pages and people only", async () => {
    await Promise.all(Array.from({ length: 5 }, () => noteSearch(search("عسل", { at: new Date() }))));
    expect((await pinged()).status).toBe(204);
    expect((await pinged({ origin: "http://evil.test" })).status).toBe(403);
    expect((await pinged({ "user-agent": "curl/8.0" })).status).toBe(204);
    expect(await rows()).toMatchObject([{ searches: 5, opens: 1 }]);
  });
});

describe("a synonym of the merchant", () => {
  const actor = { id: "staff", name: "سميرة" };
  const found = async (query: string) =>
    (await searchProducts("ar", query, listingOf({})))?.products.map(({ title }) => title) ?? [];

  it("is found by search and by the box at once, and no longer when it is taken away", async () => {
    await aProduct({ ar: "قفطان مطرز", fr: "Caftan brodé" });
    await aProduct({ ar: "عسل السدر", fr: "Miel" });
    expect(await found("كاراكو")).toEqual([]);
    const added = await addSynonyms(["كاراكو", "قفطان"], actor);
    expect(await found("الكاراكو")).toEqual(["قفطان مطرز"]);
    expect((await suggestionsFor("ar", "كاراكو")).map(({ title }) => title)).toEqual(["قفطان مطرز"]);
    await removeSynonyms(added.ok ? added.value : 0, actor);
    expect(await found("كاراكو")).toEqual([]);
  });

  it("joins the groups it stands in, and needs two different words", async () => {
    await addSynonyms(["كاراكو", "قفطان"], actor);
    await addSynonyms(["caraco", "كاراكو"], actor);
    expect(await db.searchSynonym.findMany({ select: { words: true } })).toEqual([
      { words: ["كاراكو", "قفطان", "caraco"] },
    ]);
    expect(await addSynonyms(["قفطان", "قُفطان", "!"], actor)).toEqual({ ok: false, error: "synonyms_too_few" });
  });
});
