import { describe, expect, it } from "vitest";
import {
  fileNameOf,
  largestWidth,
  pictureName,
  pictureUrl,
  srcSet,
  standInOf,
  storedNameOf,
} from "@/lib/media/picture";
import { isMediaPath } from "@/lib/media/store";

describe("the addresses of a picture", () => {
  it("say its key, width and format, and are safe names of the store", () => {
    expect(pictureUrl("k1")).toBe("/media/k1-640.webp");
    expect(pictureUrl("k1", 960, "jpg")).toBe("/media/k1-640.jpg");
    expect(isMediaPath(pictureName("k1", 320, "webp"))).toBe(true);
  });

  it("end in words where there are some", () => {
    const picture = { key: "k1", name: "robe-kabyle-red-2" };
    expect(pictureUrl(picture, 960)).toBe("/media/k1/960/robe-kabyle-red-2.webp");
    expect(pictureUrl(picture, 320, "jpg")).toBe("/media/k1/640/robe-kabyle-red-2.jpg");
    expect(pictureUrl({ key: "k1", name: "" }, 320)).toBe("/media/k1-320.webp");
  });

  it.each([
    [["robe-kabyle", "red", null], "robe-kabyle-red"],
    [["قفطان", null, 2], "2"],
    [["قفطان"], ""],
    [["Été à l'Oued"], "t-l-oued"],
    [[`${"long-".repeat(20)}end`, "red"], "long-long-long-long-long-long-long-long-long-long-long-long-long-long"],
  ])("are called by Latin words: %j", (parts, name) => {
    expect(fileNameOf(...parts)).toBe(name);
  });

  it.each([
    ["k1-640.webp", "k1-640.webp"],
    ["k1/640/robe-kabyle.webp", "k1-640.webp"],
    ["k1/640/any-other-words.jpg", "k1-640.jpg"],
    ["k1/320/robe.jpg", null],
    ["k1/321/robe.webp", null],
    ["k1/640/robe.svg", null],
    ["k1/640/.webp", null],
    ["k1/640/../x.webp", null],
    ["../640/robe.webp", null],
    ["K1/640/robe.webp", null],
  ])("name a file of the store by its key and width alone: %s", (path, stored) => {
    expect(storedNameOf(path)).toBe(stored);
  });

  it.each([
    [2000, "/media/k-176.webp 176w, /media/k-320.webp 320w, /media/k-640.webp 640w, /media/k-960.webp 960w"],
    [960, "/media/k-176.webp 176w, /media/k-320.webp 320w, /media/k-640.webp 640w, /media/k-960.webp 960w"],
    [640, "/media/k-176.webp 176w, /media/k-320.webp 320w, /media/k-640.webp 640w"],
    [500, "/media/k-176.webp 176w, /media/k-320.webp 320w, /media/k-640.webp 500w"],
    [100, "/media/k-176.webp 100w"],
  ])("offer a picture of %d px no wider than it is", (width, offered) => {
    expect(srcSet("k", width)).toBe(offered);
  });

  it.each([
    [2000, ["960w", "1440w"]],
    [1200, ["960w", "1200w"]],
    [961, ["960w", "961w"]],
    [960, ["640w", "960w"]],
  ])("offer a picture of %d px to wide screens as large as it is kept", (width, last) => {
    const steps = srcSet("k", width, 1440).split(", ");
    expect(steps.map((step) => step.split(" ")[1]).slice(-2)).toEqual(last);
    expect(steps.some((step) => step.startsWith("/media/k-1440"))).toBe(largestWidth(width) === 1440);
  });

  it.each([
    ["k-176.webp", "k-320.webp"],
    ["k-1440.webp", "k-960.webp"],
    ["k-960.webp", null],
    ["k-640.jpg", null],
  ])("have a stand-in where %s is not kept", (name, standIn) => {
    expect(standInOf(name)).toBe(standIn);
  });
});
