import { describe, expect, it } from "vitest";
import { foundByLine, type SearchedTerm, termsIn, withTerm } from "@/lib/search/found-by";
import { searchKey } from "@/lib/text";

const today = "2026-11-22";
const term = (text: string, day = today): SearchedTerm => ({ locale: "ar", key: searchKey(text), text, day });
const sent = (value: string) => new Headers({ cookie: `cart=x; found=${value}; other=1` });
const cookieIn = (line: string) => /^found=([^;]*)/.exec(line)?.[1] ?? "";
const written = (rows: unknown) => sent(Buffer.from(JSON.stringify(rows)).toString("base64url"));

describe("the cookie of the last searches", () => {
  it("comes back as it was written, and holds no more than words and days", () => {
    const terms = [term("شراء الذهب"), { ...term("montre connectée"), locale: "fr" as const }];
    const line = foundByLine(terms, true);
    expect(termsIn(sent(cookieIn(line)), today)).toEqual(terms);
    expect(line).toContain("Max-Age=604800; SameSite=Lax; HttpOnly; Secure");
    expect(JSON.parse(Buffer.from(cookieIn(line), "base64url").toString())).toEqual([
      ["ar", "شراء الذهب", today],
      ["fr", "montre connectée", today],
    ]);
  });

  it("keeps the last five, each once, the newest first", () => {
    const six = ["a", "b", "c", "d", "e", "f"].reduce(
      (terms, text) => withTerm(terms, term(text)),
      [] as SearchedTerm[],
    );
    expect(six.map(({ text }) => text)).toEqual(["f", "e", "d", "c", "b"]);
    expect(withTerm(six, term("C")).map(({ text }) => text)).toEqual(["C", "f", "e", "d", "b"]);
  });

  it("stays below what a browser keeps, with the longest searches", () => {
    const long = Array.from({ length: 5 }, (_, n) => term(`${n}${"ذ".repeat(99)}`));
    expect(foundByLine(long, true).length).toBeLessThan(4_000);
    expect(termsIn(sent(cookieIn(foundByLine(long, true))), today)).toHaveLength(5);
  });

  it("forgets after seven days, and does not believe in tomorrow", () => {
    const rows = [term("ذهب", "2026-11-16"), term("فضة", "2026-11-15"), term("نحاس", "2026-11-23")];
    expect(termsIn(sent(cookieIn(foundByLine(rows, false))), today).map(({ text }) => text)).toEqual(["ذهب"]);
  });

  it.each([
    ["nothing", new Headers()],
    ["an emptied cookie", sent("")],
    ["rubbish", sent("%%%")],
    ["another shape", written({ ar: "ذهب" })],
    ["too many", written(Array.from({ length: 6 }, (_, n) => ["ar", `w${n}`, today]))],
    ["a phone number", written([["ar", "0555 12 34 56", today]])],
    ["a language we do not speak", written([["en", "gold", today]])],
  ])("reads no term out of %s", (_, headers) => {
    expect(termsIn(headers, today)).toEqual([]);
  });

  it("goes when there is nothing to keep", () => {
    expect(foundByLine([], false)).toBe("found=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly");
  });
});
