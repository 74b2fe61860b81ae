import sharp from "sharp";
import { backdrop, type Placement, stage } from "./backdrop";
import type { Picture, Scene, Thing } from "./demo-types";
import { figure } from "./figures";
import type { GroundName } from "./grounds";

const side = 1280;

type Cast = Placement & { thing: Thing; tint?: string; hue?: number };

/** The square picture of a product or category: lossless enough to be cut into all served widths. */
export async function renderPicture(picture: Picture): Promise<Buffer> {
  return compose({ ground: picture.ground, width: side, height: side, scene: picture.scene }, castOf(picture));
}

/** The wide pictures of the home page; their start side is left empty for words. */
export function renderBanner(name: BannerName): Promise<Buffer> {
  const { ground, cast } = banners[name];
  return compose({ ground, width: 2000, height: 1000 }, cast);
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
      { thing: "robe", x: 330, floor: 870, size: 640, tint: "#7d2239" },
      { thing: "belgha", x: 700, floor: 880, size: 330, tint: "#d8bf9a" },
      { thing: "bangle", x: 990, floor: 870, size: 330, tint: "#d6a43f" },
    ],
  },
} as const satisfies Record<string, { ground: GroundName; cast: Cast[] }>;

type Set = { ground: GroundName; width: number; height: number; scene?: Scene };

async function compose(set: Set, cast: Cast[]): Promise<Buffer> {
  const figures = await Promise.all(cast.map((member) => figure(member)));
  const layers = figures.map((drawn, index) => stage(drawn, cast[index] as Cast, set));
  const shadows = layers.map((layer) => layer.shadow).join("");
  const base = sharp(Buffer.from(backdrop(set, shadows)));
  return base
    .composite((await Promise.all(layers.map((layer) => layer.image()))).flat())
    .flatten({ background: "#ffffff" })
    .webp({ quality: 94, effort: 1 })
    .toBuffer();
}

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
