// Run by lib/seo/painter.ts: one line of JSON on stdin, a JPEG on stdout. A process of its own, so that no shopper waits for a picture.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { json } from "node:stream/consumers";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import sharp from "sharp";
import { cardDrawing } from "./card-drawing.mjs";

const require = createRequire(import.meta.url);
const font = (weight, file) => ({
  name: "Cairo",
  weight,
  style: "normal",
  data: readFileSync(require.resolve(`@expo-google-fonts/cairo/${file}`)),
});
const fonts = [font(400, "400Regular/Cairo_400Regular.ttf"), font(700, "700Bold/Cairo_700Bold.ttf")];

const { words, picture } = await json(process.stdin);
const svg = await satori(cardDrawing(words, picture), { width: 1200, height: 630, fonts });
const pixels = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
process.stdout.write(await sharp(pixels).jpeg({ quality: 82, mozjpeg: true }).toBuffer());
