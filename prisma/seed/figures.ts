import { createRequire } from "node:module";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import type { Thing } from "./demo-types";
import { type DrawingName, drawings } from "./drawings";
import { type EmojiName, emoji } from "./emoji";
import { channels, darker, lighter, mix } from "./paint";

const assets = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@lobehub/fluent-emoji-3d/package.json")),
  "assets",
);

export type Figure = { data: Buffer; width: number; height: number };

/** `tallest` lets upright things be higher than they would be wide. */
type Wanted = { thing: Thing; size: number; tallest?: number; tint?: string; hue?: number };

/** One thing cut to its outline, at most `size` pixels wide, in the wanted colour. */
export async function figure({ thing, size, tallest = size, tint, hue }: Wanted): Promise<Figure> {
  const source = isDrawing(thing) ? drawn(thing, size, tint) : await renderOf(thing, tint);
  const outline = await source
    .trim({ background: "#00000000", threshold: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grown = ofPixels(outline).resize(size, tallest, { fit: "inside", kernel: "lanczos3" });
  const turned = hue ? grown.modulate({ hue }) : grown;
  const crisp = isDrawing(thing) ? turned : turned.sharpen({ sigma: 1.4, m1: 0.3, m2: 0.6 });
  const { data, info } = await crisp.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

type Pixels = { data: Buffer; info: { width: number; height: number } };

export const ofPixels = ({ data, info: { width, height } }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels: 4 } });

// Drawings are vectors of 640 pixels at 72 dpi: a close crop asks for more of them instead of enlarging.
const drawn = (name: DrawingName, size: number, tint = "#c8323c") =>
  sharp(Buffer.from(drawings[name](tint)), { density: 72 * Math.max(1, size / 560) });

const isDrawing = (thing: Thing): thing is DrawingName => Object.hasOwn(drawings, thing);

export const emojiFile = (name: EmojiName): string => path.join(assets, `${emoji[name]}.webp`);

async function renderOf(name: EmojiName, tint?: string) {
  const file = sharp(emojiFile(name));
  return tint ? repaint(file, tint) : file;
}

/** Light and shade stay, the colour becomes `tint`: the way one render serves every colour of a product. */
async function repaint(image: Sharp, tint: string) {
  const whole = image.ensureAlpha();
  const { data, info } = await whole.clone().raw().toBuffer({ resolveWithObject: true });
  // The renders are lossy: without this blur, stretching their light shows the blocks of the compression.
  const soft = await whole.clone().blur(1.1).raw().toBuffer();
  const ramp = rampOf(tint, rangeOf(soft));
  for (let at = 0; at < data.length; at += 4) data.set(ramp[Math.round(luminance(soft, at))] ?? [0, 0, 0], at);
  return ofPixels({ data, info });
}

type Range = { low: number; middle: number; high: number };

/** The new colour of each of the 256 levels of light: the middle one becomes the tint itself. */
function rampOf(tint: string, { low, middle, high }: Range): [number, number, number][] {
  const [shade, light] = [darker(mix(tint, "#000000", 0.4), 0.25), lighter(tint, 0.7)];
  return Array.from({ length: 256 }, (_, level) =>
    level < middle
      ? channels(mix(tint, shade, Math.min(1, (middle - level) / (middle - low))))
      : channels(mix(tint, light, Math.min(1, (level - middle) / (high - middle)))),
  );
}

// Percentiles, because a few glints must not flatten all the rest; and a range wide enough to leave flat things flat.
function rangeOf(data: Buffer): Range {
  const seen: number[] = [];
  for (let at = 0; at < data.length; at += 16) if ((data[at + 3] ?? 0) > 200) seen.push(luminance(data, at));
  seen.sort((a, b) => a - b);
  const at = (share: number) => seen[Math.floor(seen.length * share)] ?? 0;
  const middle = at(0.5);
  return { low: Math.min(at(0.02), middle - 70), middle, high: Math.max(at(0.98), middle + 70) };
}

const luminance = (data: Buffer, at: number) =>
  0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
