import sharp from "sharp";
import { backdrop, layerOf, type Placement, type Stage, shadowOf } from "./backdrop";
import type { Picture, Scene, Thing } from "./demo-types";
import { figure } from "./figures";

// Scenes are laid out on 1280 units and drawn at 960 pixels, the largest width the shop serves.
const side = 1280;
const scale = 0.75;

export type Cast = Placement & { thing: Thing; tint?: string; hue?: number };

/** The square picture of a product or category, as a lossless PNG of 960 pixels; the same picture always gives the same bytes. */
export async function renderPicture(picture: Picture): Promise<Buffer> {
  return compose({ ground: picture.ground, width: side, height: side, scale, scene: picture.scene }, castOf(picture));
}

/** A picture of any shape: a ground and the things that stand on it. */
export async function compose(stage: Stage, cast: Cast[]): Promise<Buffer> {
  const isCrop = stage.scene === "close";
  const figures = await Promise.all(
    cast.map(async (member) => {
      const size = Math.round(member.size * stage.scale);
      const drawn = await figure({ ...member, size, tallest: Math.round(size * (isCrop ? 1 : 1.16)) });
      const isAlone = cast.length === 1 && !isCrop && stage.scene !== "plinth";
      return { place: isAlone ? lifted(member, drawn.height / stage.scale) : member, drawn };
    }),
  );
  const shadows = figures.map(({ place, drawn }) => (isCrop ? "" : shadowOf(place, drawn.width / stage.scale)));
  const layers = await Promise.all(figures.map(({ place, drawn }) => layerOf(drawn, place, stage)));
  return sharp(Buffer.from(backdrop(stage, shadows.join(""))))
    .composite(layers)
    .removeAlpha()
    .png({ compressionLevel: 2 })
    .toBuffer();
}

// A low thing alone would lie at the bottom of an empty picture.
const lifted = (place: Placement, height: number): Placement => ({
  ...place,
  floor: place.floor - Math.max(0, 640 - height) / 2.8,
});

type Scenery = (picture: Picture) => Cast[];

const main = (picture: Picture, placement: Placement): Cast => ({
  thing: picture.thing,
  tint: picture.tint,
  hue: picture.hue,
  ...placement,
});

const scenes: Record<Scene, Scenery> = {
  single: (picture) => [main(picture, { x: 640, floor: 1040, size: 780 })],
  plinth: (picture) => [main(picture, { x: 640, floor: 956, size: 660 })],
  close: (picture) => [main(picture, { x: 700, floor: 1420, size: 1420 })],
  pair: (picture) => [
    main(picture, { x: 860, floor: 940, size: 500 }),
    main(picture, { x: 500, floor: 1050, size: 640 }),
  ],
  row: (picture) => [
    main(picture, { x: 300, floor: 940, size: 390 }),
    main(picture, { x: 980, floor: 940, size: 390 }),
    main(picture, { x: 640, floor: 1040, size: 500 }),
  ],
  prop: (picture) => [
    { thing: picture.prop ?? "herb", tint: picture.propTint, x: 960, floor: 930, size: 400 },
    main(picture, { x: 520, floor: 1050, size: 690 }),
  ],
  gift: (picture) => [
    { thing: "gift", x: 930, floor: 930, size: 440 },
    main(picture, { x: 510, floor: 1050, size: 640 }),
  ],
};

const castOf = (picture: Picture): Cast[] => scenes[picture.scene ?? "single"](picture);
