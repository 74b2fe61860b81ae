import { describe, expect, it } from "vitest";
import { isUnchanged } from "@/lib/kept-copy";
import { feedPath, plain, readerOf } from "@/lib/seo/feeds/channel";
import { deliveryOffer } from "@/lib/seo/feeds/delivery-offer";
import { bodyOf } from "@/lib/seo/feeds/feed-parts";
import { feedInput } from "@/lib/seo/feeds/feed-request";

describe("delivery in a feed", () => {
  const rates = {
    "16": { home: 40_000, desk: 30_000, daysMin: 1, daysMax: 2 },
    "01": { home: null, desk: 90_000, daysMin: 4, daysMax: 8 },
    "33": { home: null, desk: null, daysMin: 1, daysMax: 30 },
  };

  it("promises no less than is asked anywhere, and nothing once the goods earn it", () => {
    const offer = deliveryOffer(rates, 500_000);
    expect(offer(100_000)).toEqual({ price: 90_000, daysMin: 1, daysMax: 8 });
    expect(offer(500_000)).toMatchObject({ price: 0 });
    expect(deliveryOffer({}, null)(1)).toBeNull();
  });
});

describe("a request for a feed", () => {
  it.each([
    [{ channel: "google" }, { channel: "google", lang: "ar", since: null }],
    [{ channel: "meta", lang: "fr", since: "2026-11-22T06:00:00Z" }, { since: new Date("2026-11-22T06:00:00Z") }],
    [{ channel: "meta", since: "1795327200" }, { since: new Date(1_795_327_200_000) }],
  ])("%j is understood", (asked, understood) => {
    expect(feedInput.parse(asked)).toMatchObject(understood);
  });

  it.each([{ channel: "bing" }, { channel: "google", lang: "en" }, { channel: "google", since: "yesterday" }])(
    "%j is refused",
    (asked) => {
      expect(feedInput.safeParse(asked).success).toBe(false);
    },
  );

  it.each([
    [{ "if-none-match": 'W/"a"' }, true],
    [{ "if-none-match": '"x", "a"' }, true],
    [{ "if-none-match": '"x"', "if-modified-since": "Sun, 22 Nov 2026 07:00:00 GMT" }, false],
    [{ "if-modified-since": "Sun, 22 Nov 2026 06:00:00 GMT" }, true],
    [{ "if-modified-since": "Sun, 22 Nov 2026 05:59:59 GMT" }, false],
    [{ "if-modified-since": "rubbish" }, false],
    [{}, false],
  ] as [Record<string, string>, boolean][])("with %j has it already: %s", (headers, expected) => {
    expect(isUnchanged(new Headers(headers), 'W/"a"', new Date("2026-11-22T06:00:00.400Z"))).toBe(expected);
  });

  it("is told by its tag alone where no time is known", () => {
    const seen = new Headers({ "if-modified-since": "Sun, 22 Nov 2026 06:00:00 GMT" });
    expect(isUnchanged(seen, 'W/"a"')).toBe(false);
    expect(isUnchanged(new Headers({ "if-none-match": '"a"' }), 'W/"a"')).toBe(true);
  });

  it.each([
    ["Googlebot/2.1 (+http://www.google.com/bot.html)", false, "google"],
    ["facebookexternalhit/1.1", true, "meta"],
    ["Mozilla/5.0 (compatible; Bytespider)", true, "tiktok"],
    ["Mozilla/5.0 (compatible; Pinterestbot/1.0; +http://www.pinterest.com/bot.html)", true, "pinterest"],
    ["Snap URL Preview Service; bot; snapchat; https://developers.snap.com/robots", true, "snapchat"],
    ["curl/8", true, "robot"],
    ["Mozilla/5.0 (Windows NT 10.0)", false, "person"],
  ])("by %s is known", (agent, isRobot, reader) => {
    expect(readerOf(agent, isRobot)).toBe(reader);
  });
});

describe("plain text", () => {
  it("is cut between words, within the limit", () => {
    expect(plain("un deux trois", 100)).toBe("un deux trois");
    expect(plain("un deux trois quatre", 15)).toBe("un deux trois…");
    expect(plain("x".repeat(50), 10)).toHaveLength(10);
    expect(feedPath("google", "fr")).toBe("/api/feeds/google?lang=fr");
  });
});

describe("the body of a feed", () => {
  const fiftyThousand = () => {
    const made = { pages: 0, isClosed: false };
    async function* parts() {
      try {
        for (; made.pages < 250; made.pages++) yield "x".repeat(200);
      } finally {
        made.isClosed = true;
      }
    }
    return { made, parts: parts() };
  };

  it("is made only as fast as it is read, and stops when the reader leaves", async () => {
    const { made, parts } = fiftyThousand();
    const reader = bodyOf(parts, () => undefined).getReader();
    await reader.read();
    await reader.read();
    await new Promise((resolve) => setImmediate(resolve));
    expect(made.pages).toBeLessThanOrEqual(4);
    await reader.cancel();
    expect(made.isClosed).toBe(true);
  });

  it("breaks off when the shop fails, rather than ending as if it were whole", async () => {
    async function* failing() {
      yield "<rss>";
      throw new Error("database gone");
    }
    const told: unknown[] = [];
    const reader = bodyOf(failing(), (error) => told.push(error)).getReader();
    await reader.read();
    await expect(reader.read()).rejects.toThrow("database gone");
    expect(told).toHaveLength(1);
  });
});
