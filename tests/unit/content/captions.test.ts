import { describe, expect, it } from "vitest";
import { clockOf, cuesOf, secondsOfClock, transcriptOf } from "@/lib/content/captions";
import { filmInput } from "@/lib/content/film";

const good =
  "WEBVTT - صينية الشاي\n\nNOTE made by hand\n\n1\n00:00.500 --> 00:04.000 align:start\nإبريق <i>الشاي</i>\nالتقليدي\n\n01:00:04.500 --> 01:00:08.000\nستة كؤوس\n";

describe("captions", () => {
  it("are read as players read them", () => {
    expect(cuesOf(good)).toEqual([
      { start: 0.5, end: 4, text: "إبريق الشاي التقليدي" },
      { start: 3604.5, end: 3608, text: "ستة كؤوس" },
    ]);
    expect(cuesOf(`\uFEFF${good.replaceAll("\n", "\r\n")}`)).toHaveLength(2);
    expect(transcriptOf(good)).toBe("إبريق الشاي التقليدي ستة كؤوس");
  });

  it.each([
    ["no signature", "00:00.500 --> 00:04.000\nx"],
    ["another word", "WEBVTTX\n\n00:00.500 --> 00:04.000\nx"],
    ["no cue", "WEBVTT"],
    ["a time that goes back", "WEBVTT\n\n00:04.000 --> 00:01.000\nx"],
    ["a comma of SubRip", "WEBVTT\n\n00:00:00,500 --> 00:00:04,000\nx"],
    ["a cue without words", "WEBVTT\n\n00:00.500 --> 00:04.000"],
    ["words without a time", "WEBVTT\n\nx"],
    ["nothing", ""],
  ])("with %s are refused", (_what, text) => {
    expect(cuesOf(text)).toBeNull();
  });
});

describe("a place in a recording", () => {
  it.each([
    [0, "0:00"],
    [65, "1:05"],
    [3723, "1:02:03"],
  ])("of %i seconds is written %s and read back", (seconds, clock) => {
    expect(clockOf(seconds)).toBe(clock);
    expect(secondsOfClock(clock)).toBe(seconds);
  });

  it.each(["", "1:75", "-1", "1:2:3:4", "abc", "1.5"])("is not %j", (typed) => {
    expect(secondsOfClock(typed)).toBeNull();
  });
});

describe("the form of a film", () => {
  const words = { title: "x", text: "y" };
  const film = { fileId: "5f0c1f7e-7f43-4d0e-9a51-0c8f6a1a2b3c", posterKey: "abc", ar: words, fr: words };
  const spots = (rows: object) => filmInput.safeParse({ ...film, spots: rows });

  it("leaves out rows without a product and reads times of any digits", () => {
    const read = spots({ 0: { from: "٠:٠٥", to: "0:08", productId: "3" }, 1: { from: "", to: "", productId: "" } });
    expect(read.data?.spots).toEqual([{ from: 5, to: 8, productId: 3, x: null, y: null }]);
  });

  it.each([
    [{ 0: { from: "0:08", to: "0:05", productId: "3" } }, "time_reversed"],
    [{ 0: { from: "soon", to: "0:05", productId: "3" } }, "time_unclear"],
    [
      Object.fromEntries(Array.from({ length: 9 }, (_, row) => [row, { from: "0", to: "1", productId: "1" }])),
      "too_many_lines",
    ],
  ])("refuses %j", (rows, error) => {
    expect(spots(rows).error?.issues[0]?.message).toBe(error);
  });

  it("refuses captions that no player reads", () => {
    expect(filmInput.safeParse({ ...film, ar: { ...words, captions: "hello" } }).error?.issues[0]?.message).toBe(
      "captions_broken",
    );
  });
});
