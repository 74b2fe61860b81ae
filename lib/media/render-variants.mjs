// Plain JavaScript, because the guarded child process (render-child.mjs) runs it with bare Node 20.
import sharp from "sharp";
import { rgbaToThumbHash } from "thumbhash";

// The least one is for thumbnails and for who saves data: few pixels, and few bytes for each.
const kinds = [
  { width: 176, quality: 45, effort: 6 },
  { width: 320, quality: 78 },
  { width: 640, quality: 78 },
  { width: 960, quality: 78 },
  // To look closely, and for screens wider than a phone's.
  { width: 1440, quality: 74 },
];
const largest = 1440;
const maxBytes = 10 * 1024 * 1024;
const maxPixels = 40_000_000;

/**
 * @typedef {"picture_too_large" | "picture_unsupported" | "picture_too_many_pixels" | "picture_broken"} Fault
 * @typedef {{ suffix: string, bytes: Uint8Array }} File
 * @typedef {{ width: number, height: number, thumbhash: string, files: File[] }} Variants
 */

/**
 * WebP at each width (never enlarged), one JPEG, a thumbhash; turned upright, metadata left behind.
 * @param {Uint8Array} bytes
 * @returns {Promise<{ ok: true, value: Variants } | { ok: false, error: Fault }>}
 */
export async function renderVariants(bytes) {
  if (bytes.length > maxBytes) return { ok: false, error: "picture_too_large" };
  if (!isAcceptedFormat(bytes)) return { ok: false, error: "picture_unsupported" };
  try {
    const { width, height, autoOrient } = await open(bytes).metadata();
    if (width * height > maxPixels) return { ok: false, error: "picture_too_many_pixels" };
    return { ok: true, value: { width: autoOrient.width, height: autoOrient.height, ...(await renderAll(bytes)) } };
  } catch (error) {
    return { ok: false, error: isTooLarge(error) ? "picture_too_many_pixels" : "picture_broken" };
  }
}

// sharp refuses such pictures itself, before our own look at the size, and tells them apart only in words.
/** @param {unknown} error */
const isTooLarge = (error) => error instanceof Error && error.message.includes("pixel limit");

/** @param {Uint8Array} bytes */
const open = (bytes) => sharp(bytes, { limitInputPixels: maxPixels, failOn: "truncated", pages: 1 });

/** @param {Uint8Array} bytes */
async function renderAll(bytes) {
  // Decoded once, at the largest width; the smaller ones start from there.
  const { data, info } = await within(open(bytes).autoOrient(), largest)
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const upright = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });

  const files = [];
  for (const { width, ...kind } of kinds)
    if (width < largest || info.width > 960)
      files.push({ suffix: `-${width}.webp`, bytes: await within(upright(), width).webp(kind).toBuffer() });
  const flat = within(upright(), 640).flatten({ background: "#ffffff" });
  files.push({ suffix: "-640.jpg", bytes: await flat.jpeg({ quality: 80, mozjpeg: true }).toBuffer() });
  return { thumbhash: await thumbhashOf(upright()), files };
}

/** @param {import("sharp").Sharp} picture @param {number} width */
const within = (picture, width) =>
  // The height limit keeps very tall scans inside what WebP can hold (16,383 px).
  picture.resize({ width, height: width * 4, fit: "inside", withoutEnlargement: true });

/** @param {import("sharp").Sharp} picture */
async function thumbhashOf(picture) {
  const { data, info } = await picture
    .resize(100, 100, { fit: "inside", withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64");
}

/** @param {Uint8Array} bytes */
function isAcceptedFormat(bytes) {
  const head = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  const isWebp = head.startsWith("RIFF") && head.endsWith("WEBP");
  return head.startsWith("\xff\xd8\xff") || head.startsWith("\x89PNG\r\n\x1a\n") || isWebp;
}
