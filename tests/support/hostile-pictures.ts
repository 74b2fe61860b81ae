import { deflateSync } from "node:zlib";
import sharp from "sharp";

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});
const crc32 = (bytes: Uint8Array): number =>
  (bytes.reduce((crc, byte) => (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}

const pngMark = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** A black-and-white PNG of any claimed size; `rows` of it are really there. */
export function pngOf(width: number, height: number, { rows = height, extra = [] as Buffer[] } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const pixels = deflateSync(Buffer.alloc(rows * (1 + Math.ceil(width / 8))), { level: 9 });
  return Buffer.concat([pngMark, chunk("IHDR", head), ...extra, chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

/** A PNG whose compressed comment unfolds to 200 MB. */
export const pngWithTextBomb = (): Buffer =>
  pngOf(64, 64, {
    extra: [
      chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0", "latin1"), deflateSync(Buffer.alloc(200_000_000))])),
    ],
  });

/** A small picture with something in it. */
export const drawing = (width = 800, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: "#c8843c" } }).composite([
    { input: Buffer.from(`<svg width="120" height="90"><circle cx="50" cy="45" r="40" fill="#0f6b57"/></svg>`) },
  ]);

/** A photo as a phone takes it: lying on its side, with the place it was taken at. */
export const photoWithPlace = (): Promise<Buffer> =>
  drawing()
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: "Phone", Orientation: "6" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 41/1 0/1" },
    })
    .toBuffer();

/** A JPEG that claims another size than it has. */
export async function jpegClaiming(width: number, height: number): Promise<Buffer> {
  const bytes = await drawing().jpeg({ progressive: false }).toBuffer();
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const noise = Buffer.from(Array.from({ length: 4_000 }, (_, n) => (n * 7919) % 251));

/** Name, bytes, and the refusal they deserve. */
export async function hostilePictures(): Promise<[string, Buffer, string][]> {
  const jpeg = await drawing().jpeg().toBuffer();
  const png = await drawing().png().toBuffer();
  const webp = await drawing().webp().toBuffer();
  const gif = await drawing().gif().toBuffer();
  const svg = latin(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>`);
  const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
  return [
    ["an SVG with a script", svg, "picture_unsupported"],
    ["an SVG behind an XML prologue", Buffer.concat([latin(`<?xml version="1.0"?>`), svg]), "picture_unsupported"],
    ["an HTML page", latin("<!doctype html><script>alert(1)</script>"), "picture_unsupported"],
    ["a GIF", gif, "picture_unsupported"],
    ["a GIF that is also a script", latin("GIF89a/*0000*/=1;alert(1)//"), "picture_unsupported"],
    ["an AVIF", await drawing(200, 200).avif().toBuffer(), "picture_unsupported"],
    ["a HEIC", latin("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "picture_unsupported"],
    ["a TIFF", await drawing(200, 200).tiff().toBuffer(), "picture_unsupported"],
    ["a PDF", latin("%PDF-1.7\n%âãÏÓ"), "picture_unsupported"],
    ["a ZIP, as office documents are", latin("PK\x03\x04\x14\0\0\0\x08\0"), "picture_unsupported"],
    ["a program", latin("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff"), "picture_unsupported"],
    ["a page of ImageMagick commands", latin("push graphic-context\nfill 'url(https://x)'"), "picture_unsupported"],
    ["one byte", latin("\xff"), "picture_unsupported"],
    ["a PNG of 60,000 × 60,000 in a few bytes", pngOf(60_000, 60_000, { rows: 1 }), "picture_too_many_pixels"],
    ["a PNG of 40,000,001 pixels", pngOf(40_000_001, 1, { rows: 1 }), "picture_too_many_pixels"],
    ["a JPEG that claims 65,000 × 65,000", await jpegClaiming(65_000, 65_000), "picture_too_many_pixels"],
    ["half a JPEG", half(jpeg), "picture_broken"],
    ["a JPEG without its last byte", jpeg.subarray(0, -1), "picture_broken"],
    ["half a PNG", half(png), "picture_broken"],
    ["half a WebP", half(webp), "picture_broken"],
    ["a PNG with fewer rows than it claims", pngOf(500, 500, { rows: 10 }), "picture_broken"],
    ["a PNG of no size", pngOf(0, 0), "picture_broken"],
    ["noise that begins like a JPEG", Buffer.concat([latin("\xff\xd8\xff\xe0"), noise]), "picture_broken"],
    ["noise that begins like a PNG", Buffer.concat([pngMark, noise]), "picture_broken"],
    ["noise that begins like a WebP", Buffer.concat([latin("RIFF\xa8\x0f\0\0WEBPVP8 "), noise]), "picture_broken"],
  ];
}
