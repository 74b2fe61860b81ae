import type { DrawingName } from "./drawings";
import type { EmojiName } from "./emoji";
import type { GroundName } from "./grounds";

export type Both = { ar: string; fr: string };

export type Thing = EmojiName | DrawingName;

/** How a thing is staged: alone, on a plinth under an arch, cropped close, two of it, three of it, beside a prop, or beside a gift box. */
export type Scene = "single" | "plinth" | "close" | "pair" | "row" | "prop" | "gift";

export type Picture = {
  thing: Thing;
  ground: GroundName;
  /** "#b87333": the thing is repainted in this colour, keeping its light and shade */
  tint?: string;
  /** degrees on the colour wheel, for things of several colours */
  hue?: number;
  scene?: Scene;
  /** stands beside the thing in the scene "prop" */
  prop?: Thing;
  propTint?: string;
};

export type DemoCategory = {
  key: string;
  parent: string | null;
  name: Both;
  slug: Both;
  description: Both;
  picture: Picture;
};

/** `code` is the facet code shared by all products ("colour", "size", …), so are the codes of values ("red", "42"). */
export type DemoOption = { code: string; name: Both; values: { code: string; name: Both; swatch?: string }[] };

/** `values` holds one value code per option, in the order of the options; prices are whole dinars. */
export type DemoVariant = {
  values: string[];
  sku: string;
  priceDinars: number;
  compareAtDinars?: number;
  stock: number;
};

/** `value` is the code of the colour this picture shows. */
export type DemoPicture = { picture: Picture; alt: Both; value?: string };

export type DemoProduct = {
  key: string;
  category: string;
  title: Both;
  slug: Both;
  description: Both;
  /** extra search words: dialect, synonyms, other spellings */
  keywords: Both;
  options: DemoOption[];
  variants: DemoVariant[];
  pictures: DemoPicture[];
  /** crafts of no brand have none; those of the demo are invented */
  brand?: string;
  mpn?: string;
  daysOld: number;
  sold: number;
  inspectable?: boolean;
};
