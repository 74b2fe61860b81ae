import { createRequire } from "node:module";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import type { Thing } from "./demo-types";
import { type DrawingName, drawings } from "./drawings";
import { type EmojiName, emoji } from "./emoji";
import { channels, darker, lighter } from "./paint";

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
  const crisp = isDrawing(thing) ? turned : turned.sharpen({ sigma: 1.4, m1: 0.3, m2: 0.8 });
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
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const ramp = rampOf(tint);
  const [low, high] = rangeOf(data);
  for (let at = 0; at < data.length; at += 4) {
    const light = Math.min(1, Math.max(0, (luminance(data, at) - low) / (high - low)));
    data.set(ramp[Math.round(light * 255)] ?? [0, 0, 0], at);
  }
  return ofPixels({ data, info });
}

function rampOf(tint: string): [number, number, number][] {
  // Pale colours need more of the range for their shade, or a white shoe becomes a white patch.
  const pivot = luminance(Buffer.from(channels(tint)), 0) > 200 ? 205 : 140;
  const points = [darker(tint, 0.62), tint, lighter(tint, 0.72)].map(channels);
  const between = (from: number, share: number) =>
    [0, 1, 2].map((c) => {
      const [a = 0, b = 0] = [points[from]?.[c], points[from + 1]?.[c]];
      return Math.round(a + (b - a) * share);
    }) as [number, number, number];
  return Array.from({ length: 256 }, (_, level) =>
    level < pivot ? between(0, level / pivot) : between(1, (level - pivot) / (255 - pivot)),
  );
}

// The 4th and 96th percentile: a few glints must not flatten all the rest.
function rangeOf(data: Buffer): [number, number] {
  const seen: number[] = [];
  for (let at = 0; at < data.length; at += 16) if ((data[at + 3] ?? 0) > 200) seen.push(luminance(data, at));
  seen.sort((a, b) => a - b);
  const at = (share: number) => seen[Math.floor(seen.length * share)] ?? 0;
  return [at(0.04), Math.max(at(0.96), at(0.04) + 1)];
}

const luminance = (data: Buffer, at: number) =>
  0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
