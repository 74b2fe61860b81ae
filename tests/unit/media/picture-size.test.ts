import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { isDirectoryCover, pictureSizeOf } from "@/lib/media/picture-size";
import { nameUuid } from "@/lib/tokens";

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#f6ecd9" } });

describe("the size of a picture", () => {
  it("is read from its header alone", async () => {
    expect(pictureSizeOf(await drawn(321, 123).png().toBuffer())).toEqual({ width: 321, height: 123 });
    expect(pictureSizeOf(await drawn(321, 123).jpeg().toBuffer())).toEqual({ width: 321, height: 123 });
    expect(pictureSizeOf(await drawn(40, 50).jpeg({ progressive: true }).toBuffer())).toEqual({
      width: 40,
      height: 50,
    });
  });

  it.each([[""], ["%PDF-1.7"], ["\u00ff\u00d8\u00ff\u00e0\u0000"]])("is null for %j", (text) => {
    expect(pictureSizeOf(Uint8Array.from([...text].map((one) => one.charCodeAt(0))))).toBeNull();
  });

  it.each([
    [1400, 1400, true],
    [3000, 3000, true],
    [1399, 1399, false],
    [3001, 3001, false],
    [1400, 1500, false],
  ])("%i by %i is a cover for directories: %s", async (width, height, isCover) => {
    expect(isDirectoryCover(await drawn(width, height).jpeg().toBuffer())).toBe(isCover);
  });
});

describe("the guid of a feed", () => {
  it("is the one the podcast namespace gives as its example", () => {
    expect(nameUuid("mp3s.nashownotes.com/pc20rss.xml")).toBe("917393e3-1b1e-5cef-ace4-edaa54e1f810");
  });
});
