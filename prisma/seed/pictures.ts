import sharp from "sharp";
import { backdrop, layerOf, type Placement, type Stage, shadowOf } from "./backdrop";
import type { Picture, Scene, Thing } from "./demo-types";
import { figure } from "./figures";
import type { GroundName } from "./grounds";

// Scenes are laid out on 1280 units and drawn at 960 pixels, the largest width the shop serves.
const side = 1280;
const scale = 0.75;

type Cast = Placement & { thing: Thing; tint?: string; hue?: number };

/** The square picture of a product or category, as a lossless PNG of 960 pixels; the same picture always gives the same bytes. */
export async function renderPicture(picture: Picture): Promise<Buffer> {
  return compose({ ground: picture.ground, width: side, height: side, scale, scene: picture.scene }, castOf(picture));
}

/** A wide picture of the home page, 2000 by 1000: the things stand on one side and leave the other to words. */
export async function renderBanner(name: BannerName, things: "left" | "right" = "left"): Promise<Buffer> {
  const { ground, cast } = banners[name];
  const placed = cast.map((member) => ({ ...member, x: things === "left" ? member.x : 2000 - member.x }));
  return compose({ ground, width: 2000, height: 1000, scale: 1 }, placed);
}

export type BannerName = keyof typeof banners;

const banners = {
  south: {
    ground: "sand",
    cast: [
      { thing: "dateBox", x: 300, floor: 860, size: 470 },
      { thing: "honey", x: 660, floor: 880, size: 520 },
      { thing: "bottle", x: 985, floor: 850, size: 500, tint: "#5f6f2e" },
    ],
  },
  feast: {
    ground: "rose",
    cast: [
      { thing: "robe", x: 330, floor: 880, size: 720, tint: "#7d2239" },
      { thing: "belgha", x: 700, floor: 880, size: 330, tint: "#d8bf9a" },
      { thing: "bangle", x: 990, floor: 870, size: 330, tint: "#d6a43f" },
    ],
  },
} as const satisfies Record<string, { ground: GroundName; cast: Cast[] }>;

async function compose(stage: Stage, cast: Cast[]): Promise<Buffer> {
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
