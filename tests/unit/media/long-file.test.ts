import { describe, expect, it } from "vitest";
import { byteRangeOf } from "@/lib/media/byte-range";
import { contentTypeOfFile, fits, formatOf, lengthOfPart, partBytes, partsOf } from "@/lib/media/long-file";

describe("the part of a file that is asked for", () => {
  it.each([
    [null, "all"],
    ["", "all"],
    ["bytes=0-", { start: 0, end: 999 }],
    ["bytes=0-0", { start: 0, end: 0 }],
    ["bytes=100-199", { start: 100, end: 199 }],
    ["bytes=900-5000", { start: 900, end: 999 }],
    ["bytes=-100", { start: 900, end: 999 }],
    ["bytes=-5000", { start: 0, end: 999 }],
    ["bytes=1000-", "none"],
    ["bytes=5000-6000", "none"],
    ["bytes=-0", "none"],
    ["bytes=200-100", "all"],
    ["bytes=-", "all"],
    ["bytes=0-1,5-6", "all"],
    ["lines=1-2", "all"],
    ["bytes=a-b", "all"],
    [`bytes=${"9".repeat(30)}-`, "all"],
  ])("%s of 1000 bytes is %j", (header, range) => {
    expect(byteRangeOf(header, 1000)).toEqual(range);
  });
});

describe("a long file", () => {
  const bytes = (...parts: (string | number)[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : [part])),
    );

  it.each([
    ["pdf", bytes("%PDF-1.7\n")],
    ["mp3", bytes("ID3", 4, 0)],
    ["mp3", bytes(0xff, 0xfb, 0x90)],
    ["m4a", bytes(0, 0, 0, 32, "ftypM4A ")],
    ["mp4", bytes(0, 0, 0, 32, "ftypisom")],
    ["webm", bytes(0x1a, 0x45, 0xdf, 0xa3, 0x42, 0x82, "webm")],
    [null, bytes(0x1a, 0x45, 0xdf, 0xa3, 0x42, 0x82, "matroska")],
    [null, bytes("<html><script>")],
    [null, bytes("MZ", 0x90)],
    [null, bytes()],
    [null, bytes(0xff, 0xff)],
  ])("is %s by its first bytes", (format, head) => {
    expect(formatOf(head)).toBe(format);
  });

  it("is only what it was announced as", () => {
    expect(fits("pdf", "pdf")).toBe(true);
    expect(fits("audio", "mp4")).toBe(true);
    expect(fits("video", "mp3")).toBe(false);
    expect(fits("pdf", "mp4")).toBe(false);
    expect(fits("audio", null)).toBe(false);
  });

  it("is called what it plays as", () => {
    expect(contentTypeOfFile("audio", "m4a")).toBe("audio/mp4");
    expect(contentTypeOfFile("audio", "webm")).toBe("audio/webm");
    expect(contentTypeOfFile("video", "mp4")).toBe("video/mp4");
  });

  it("has parts of one length but the last", () => {
    const size = 2 * partBytes + 5;
    expect(partsOf(size)).toBe(3);
    expect([0, 1, 2, 3].map((part) => lengthOfPart(size, part))).toEqual([partBytes, partBytes, 5, 0]);
  });
});
