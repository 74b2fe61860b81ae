import { describe, expect, it } from "vitest";
import { pictureName, pictureUrl, srcSet } from "@/lib/media/picture";
import { isMediaPath } from "@/lib/media/store";

describe("the addresses of a picture", () => {
  it("say its key, width and format, and are safe names of the store", () => {
    expect(pictureUrl("k1")).toBe("/media/k1-640.webp");
    expect(pictureUrl("k1", 960, "jpg")).toBe("/media/k1-640.jpg");
    expect(isMediaPath(pictureName("k1", 320, "webp"))).toBe(true);
  });

  it.each([
    [2000, "/media/k-320.webp 320w, /media/k-640.webp 640w, /media/k-960.webp 960w"],
    [640, "/media/k-320.webp 320w, /media/k-640.webp 640w"],
    [500, "/media/k-320.webp 320w, /media/k-640.webp 500w"],
    [100, "/media/k-320.webp 100w"],
  ])("offer a picture of %d px no wider than it is", (width, offered) => {
    expect(srcSet("k", width)).toBe(offered);
  });
});
