import { createHash } from "node:crypto";
import type { StoredPicture } from "@/lib/content/stored-picture";
import { storePicture } from "@/lib/media/commands";
import { makeVariants } from "@/lib/media/variants";
import type { Thing } from "../demo-types";
import type { GroundName } from "../grounds";
import { compose } from "../pictures";

/** A wide scene; `side` is where its things stand, the rest is left to words. */
export type WidePicture = {
  ground: GroundName;
  things: { thing: Thing; tint?: string }[];
  side: "left" | "right" | "middle";
};

const [width, height] = [2000, 1000];
const firstAt = { left: 330, middle: 560, right: 1010 };

/** Draws it, two to one, and stores it under a key that follows from what is drawn. */
export async function writeWidePicture(picture: WidePicture): Promise<StoredPicture> {
  const step = picture.things.length > 2 ? 340 : 440;
  // Alone in the middle: a round cut keeps it whole.
  const first = picture.side === "middle" && picture.things.length === 1 ? width / 2 : firstAt[picture.side];
  const cast = picture.things.map(({ thing, tint }, place) => ({
    thing,
    tint,
    x: first + place * step,
    floor: place % 2 === 0 ? 860 : 900,
    size: place === 1 ? 520 : 440,
  }));
  const png = await compose({ ground: picture.ground, width, height, scale: 0.5 }, cast);
  const key = createHash("sha256").update(JSON.stringify(picture)).digest("hex").slice(0, 24);
  const stored = await storePicture(png, { render: makeVariants, key });
  if (!stored.ok) throw new Error(`a demo picture was refused: ${stored.error}`);
  return { key, width: stored.value.width, height: stored.value.height };
}
