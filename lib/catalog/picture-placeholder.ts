import { crc32, deflateSync } from "node:zlib";
import { thumbHashToRGBA } from "thumbhash";

/** Pixels on a side: each picture of a list costs its page about 50 bytes, each of a gallery about 110. */
export const blurs = { list: 2, gallery: 4 } as const;
export type Blur = keyof typeof blurs;

// Drawing one takes longer than the rest of a product's card, and the same pictures are asked for again and again.
const drawn = new Map<string, string | null>();
const drawnMax = 4000;

/**
 * What a picture looks like from afar, shown while it loads: a PNG of a few pixels as a data address, which the browser
 * smooths over the whole frame. From a base64 thumbhash; null for pictures that let the page through.
 */
export function placeholderOf(thumbhash: string, blur: Blur): string | null {
  const key = `${blur} ${thumbhash}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  if (drawn.size >= drawnMax) drawn.clear();
  const made = draw(thumbhash, blur);
  drawn.set(key, made);
  return made;
}

function draw(thumbhash: string, blur: Blur): string | null {
  const bytes = Uint8Array.from(atob(thumbhash), (char) => char.charCodeAt(0));
  if (bytes.length < 5 || hasAlpha(bytes)) return null;
  const { w, h, rgba } = thumbHashToRGBA(bytes);
  const side = blurs[blur];
  const rows = Array.from({ length: side }, (_, y) => [0, ...rowOf({ w, h, rgba, side }, y)]);
  return `data:image/png;base64,${png(Uint8Array.from(rows.flat()), side).toString("base64")}`;
}

// Bit 23 of the hash's header, see the thumbhash format.
const hasAlpha = (bytes: Uint8Array): boolean => ((bytes[2] ?? 0) & 0x80) !== 0;

type Raster = { w: number; h: number; rgba: Uint8Array; side: number };

const rowOf = (raster: Raster, y: number): number[] =>
  Array.from({ length: raster.side }, (_, x) => [0, 1, 2].map((channel) => meanOf(raster, x, y, channel))).flat();

function meanOf({ w, h, rgba, side }: Raster, cellX: number, cellY: number, channel: number): number {
  const [left, right] = [Math.floor((cellX * w) / side), Math.ceil(((cellX + 1) * w) / side)];
  const [top, bottom] = [Math.floor((cellY * h) / side), Math.ceil(((cellY + 1) * h) / side)];
  let sum = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += rgba[(y * w + x) * 4 + channel] ?? 0;
  // Steps of eight are enough for a blur, and compress better.
  return Math.min(255, Math.round(sum / ((right - left) * (bottom - top)) / 8) * 8);
}

function png(rows: Uint8Array, side: number): Buffer {
  const header = Buffer.from([0, 0, 0, side, 0, 0, 0, side, 8, 2, 0, 0, 0]);
  const start = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const pixels = deflateSync(rows, { level: 9, windowBits: 9 });
  return Buffer.concat([start, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
