// Run by lib/media/painter.ts: one line of JSON on stdin, a JPEG on stdout. A process of its own, so that no shopper waits for a picture.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { json } from "node:stream/consumers";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import sharp from "sharp";

const require = createRequire(import.meta.url);
const font = (weight, file) => ({
  name: "Cairo",
  weight,
  style: "normal",
  data: readFileSync(require.resolve(`@expo-google-fonts/cairo/${file}`)),
});
const fonts = [font(400, "400Regular/Cairo_400Regular.ttf"), font(700, "700Bold/Cairo_700Bold.ttf")];

const { drawing, picture, width, height, zoom, qualities, chroma, maxBytes } = await json(process.stdin);
if (picture) place(drawing, await dataUri(Buffer.from(picture, "base64")));
const svg = await satori(drawing, { width, height, fonts });
const options = { font: { loadSystemFonts: false }, fitTo: { mode: "zoom", value: zoom } };
process.stdout.write(await jpegOf(new Resvg(svg, options).render().asPng()));

// What draws knows no WebP.
async function dataUri(bytes) {
  const jpeg = bytes[0] === 0xff ? bytes : await sharp(bytes).jpeg({ quality: 92 }).toBuffer();
  return `data:image/jpeg;base64,${jpeg.toString("base64")}`;
}

function place({ props }, src) {
  if (props.src === "picture:") props.src = src;
  for (const child of [props.children].flat()) if (child?.props) place(child, src);
}

// The first quality that is light enough: mostly the best; else found by halves, since each try of a large picture takes its time.
async function jpegOf(pixels) {
  const made = (quality) => sharp(pixels).jpeg({ quality, mozjpeg: true, chromaSubsampling: chroma }).toBuffer();
  let fitting = await made(qualities[0]);
  if (fitting.length <= maxBytes) return fitting;
  fitting = null;
  let [first, end] = [1, qualities.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    const jpeg = await made(qualities[middle]);
    if (jpeg.length <= maxBytes) [fitting, end] = [jpeg, middle];
    else first = middle + 1;
  }
  if (!fitting) throw new Error(`more than ${maxBytes} bytes at the least quality`);
  return fitting;
}
