import { describe, expect, it } from "vitest";
import { landingOf } from "@/lib/analytics/landing";
import { sourceOf as visitSourceOf } from "@/lib/analytics/source";
import { cameIn, cameLine } from "@/lib/came.mjs";
import {
  boardFileName,
  boardFramePath,
  boardLink,
  boardMedium,
  campaignOf,
  ownPath,
  readBoardName,
  wordsFor,
} from "@/lib/marketing/board";
import { channelOf, sourceOf } from "@/lib/orders/order-source";
import { aFace } from "../../factories/boards";

const origin = "https://hanout.example";

describe("the link of a board", () => {
  const link = boardLink(origin, "/ar/products/تمر", { word: "elwatan-dz-com", campaign: "رمضان" });

  it("leads to the page and says in ASCII what brought the visitor", () => {
    expect(link).toMatch(
      /^https:\/\/hanout\.example\/ar\/products\/%D8%AA%D9%85%D8%B1\?utm_source=elwatan-dz-com&[!-~]+$/,
    );
    expect(landingOf(new URL(link).pathname)?.path).toBe("/ar/products/تمر");
  });

  it("is understood by what counts orders and by what counts visits", () => {
    const line = cameLine(link.slice(origin.length), { now: Date.parse("2026-11-22T10:00Z"), isSecure: true });
    const came = cameIn(line?.split(/[=;]/)[1] ?? "", "2026-11-22");
    expect(came && sourceOf(came)).toMatchObject({ source: "elwatan-dz-com", medium: boardMedium, campaign: "رمضان" });
    expect(channelOf(boardMedium)).toBe("ad");
    const { searchParams } = new URL(link);
    const told = { utmSource: searchParams.get("utm_source") ?? "", utmMedium: searchParams.get("utm_medium") ?? "" };
    expect(visitSourceOf({ host: "www.elwatan-dz.com", ...told }, ["hanout.example"])).toEqual({
      kind: "ads",
      name: "elwatan-dz-com",
    });
  });
});

describe("the word of a place", () => {
  it.each([
    ["elwatan-dz.com", "elwatan-dz-com", "elwatan-dz-com-2"],
    ["Écran du centre Bab Ezzouar, niveau 1", "cran-du-centre-bab-ezzouar-niv", "cran-du-centre-bab-ezzouar-niv-2"],
    ["شاشة مركز باب الزوار", "place", "place-2"],
  ])("%s is told as %s, then %s", (place, first, second) => {
    expect(wordsFor(place).slice(0, 2)).toEqual([first, second]);
  });

  it.each(["Facebook", "fb", "google", "ChatGPT", "ouedkniss", "wa", "yt"])(
    "%s alone would count for the network itself",
    (place) => {
      expect(wordsFor(place)[0]).toBe(`${place.toLowerCase()}-2`);
    },
  );

  it("fits the counters", () => {
    for (const word of wordsFor("a".repeat(300))) expect(word).toMatch(/^[a-z\d][a-z\d-]{0,39}$/);
  });
});

describe("the name of a board's picture", () => {
  const name = boardFileName(aFace(), "300x250", 1);

  it("changes with everything that is on it, and with nothing else", () => {
    const others = [
      boardFileName(aFace({ words: { amount: "2\u202f600" } }), "300x250", 1),
      boardFileName(aFace({ words: { title: "Autre" } }), "300x250", 1),
      boardFileName(aFace({ words: { shop: "Autre" } }), "300x250", 1),
      boardFileName(aFace({ pictureKey: null }), "300x250", 1),
      boardFileName(aFace(), "336x280", 1),
      boardFileName(aFace(), "300x250", 2),
    ];
    expect(new Set([name, ...others]).size).toBe(others.length + 1);
    const elsewhere = aFace({ link: `${origin}/fr?utm_source=x` });
    expect(boardFileName(elsewhere, "300x250", 1)).toBe(name);
    // A screen shows its address.
    expect(boardFileName(elsewhere, "1080x1920", 1)).not.toBe(boardFileName(aFace(), "1080x1920", 1));
  });

  it("says what it is", () => {
    expect(readBoardName(name)).toEqual({ id: 3, size: "300x250", density: 1, kind: "picture" });
    const frame = boardFramePath(3, "728x90").replace("/media/boards/", "");
    expect(readBoardName(frame)).toEqual({ id: 3, size: "728x90", density: 1, kind: "frame" });
  });

  it.each([
    "board-3-300x251-1x-0123456789abcdef.jpg",
    "board-3-300x250-3x-0123456789abcdef.jpg",
    "board-3-1080x1920-2x-0123456789abcdef.jpg",
    "board-3-300x250-1x-0123456789abcdeg.jpg",
    "board-3-300x250-1x-0123456789abcdef.html",
    "board--3-300x250.html",
    "board-3-toString.html",
    "../board-3-300x250.html",
    "",
  ])("%j names nothing", (wrong) => {
    expect(readBoardName(wrong)).toBeNull();
  });
});

describe("a page of the shop", () => {
  it.each([
    ["/ar/products/تمر", "/ar/products/تمر"],
    [`${origin}/ar/products/%D8%AA%D9%85%D8%B1?utm_source=x#top`, "/ar/products/تمر"],
    ["https://elsewhere.example/ar", null],
    ["//elsewhere.example/ar", null],
    ["http://hanout.example/ar", null],
    ["mailto:a@hanout.example", null],
    ["/ar/%zz", null],
  ])("in %s is %s", (typed, path) => {
    expect(ownPath(typed, origin)).toBe(path);
  });

  it("belongs to the month's campaign unless another is named", () => {
    expect([campaignOf("", "2026-11-22"), campaignOf("ramadan", "2026-11-22")]).toEqual(["2026-11", "ramadan"]);
  });
});
