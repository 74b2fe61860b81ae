import sharp, { type Region } from "sharp";
import { describe, expect, it } from "vitest";
import type { Picture } from "@/prisma/seed/demo-types";
import { renderPicture } from "@/prisma/seed/pictures";

const teapot: Picture = { thing: "teapot", ground: "sand", tint: "#c8323c" };

describe("a demo picture", () => {
  it("is a square of 960 pixels without transparency", async () => {
    const { width, height, hasAlpha, format } = await sharp(await renderPicture(teapot)).metadata();
    expect({ width, height, hasAlpha, format }).toEqual({ width: 960, height: 960, hasAlpha: false, format: "png" });
  });

  it("is the same whenever it is drawn", async () => {
    const [first, second] = await Promise.all([renderPicture(teapot), renderPicture(teapot)]);
    expect(first.equals(second)).toBe(true);
  });

  it("takes the colour of the variant it shows", async () => {
    const red = await middleOf(teapot);
    const blue = await middleOf({ ...teapot, tint: "#3676c0" });
    expect(red.r).toBeGreaterThan(red.b);
    expect(blue.b).toBeGreaterThan(blue.r);
  });

  it.each(["single", "plinth", "close", "pair", "row", "prop", "gift"] as const)(
    "can be staged as %s",
    async (scene) => {
      const picture = await renderPicture({ thing: "dateBox", ground: "clay", scene, prop: "palm" });
      expect((await sharp(picture).stats()).isOpaque).toBe(true);
    },
  );
});

async function middleOf(picture: Picture) {
  const { channels } = await statsOf(await renderPicture(picture), { left: 400, top: 480, width: 120, height: 120 });
  return { r: channels[0]?.mean ?? 0, b: channels[2]?.mean ?? 0 };
}

// sharp counts the picture it was given, not what is left of it: the region is cut out first.
const statsOf = async (picture: Buffer, region: Region) =>
  sharp(await sharp(picture).extract(region).toBuffer()).stats();
