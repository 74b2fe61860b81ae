import { describe, expect, it } from "vitest";
import { isSeenAt, percentIn, pictureIn } from "@/lib/media/film-frame";

describe("a film in its player", () => {
  const [wide, tall] = [
    { width: 640, height: 360 },
    { width: 360, height: 640 },
  ];

  it.each([
    [
      "fills a player of its own shape",
      { width: 320, height: 180 },
      wide,
      { left: 0, top: 0, width: 320, height: 180 },
    ],
    [
      "has bars above and below in a taller player",
      { width: 320, height: 320 },
      wide,
      { left: 0, top: 70, width: 320, height: 180 },
    ],
    [
      "has bars beside it in a wider player",
      { width: 640, height: 320 },
      tall,
      { left: 230, top: 0, width: 180, height: 320 },
    ],
    [
      "grows into a larger player",
      { width: 1280, height: 1280 },
      wide,
      { left: 0, top: 280, width: 1280, height: 720 },
    ],
    [
      "fills the player while its size is unknown",
      { width: 320, height: 180 },
      { width: 0, height: 0 },
      { left: 0, top: 0, width: 320, height: 180 },
    ],
  ])("%s", (_how, box, picture, place) => {
    expect(pictureIn(box, picture)).toEqual(place);
  });
});

describe("what is seen from one second to another", () => {
  it.each([
    [3.9, false],
    [4, true],
    [7.99, true],
    [8, false],
  ])("at %d s: %s", (second, isSeen) => {
    expect(isSeenAt("4-8", second)).toBe(isSeen);
  });

  it("gives way to what comes next at the same second, never two at once", () => {
    const scenes = ["0-4", "4-8", "8-13"];
    for (const second of [0, 3.5, 4, 7, 8, 12.9])
      expect(scenes.filter((times) => isSeenAt(times, second))).toHaveLength(1);
    expect(scenes.filter((times) => isSeenAt(times, 13))).toEqual([]);
  });
});

describe("a tap on a picture", () => {
  it.each([
    [0, 300, 0],
    [100, 300, 33],
    [300, 300, 100],
    [-20, 300, 0],
    [340, 300, 100],
    [10, 0, 0],
  ])("at %d of %d pixels is at %d percent", (pixels, whole, percent) => {
    expect(percentIn(pixels, whole)).toBe(percent);
  });
});
