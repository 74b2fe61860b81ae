import sharp from "sharp";
import type { Scene } from "./demo-types";
import type { Figure } from "./figures";
import { type GroundName, grounds } from "./grounds";
import { darker, khatim, lighter, mix } from "./paint";

/** `x` is the middle of the thing, `floor` the line it stands on, `size` its longer side; all in pixels of the picture. */
export type Placement = { x: number; floor: number; size: number };

type Set = { ground: GroundName; width: number; height: number; scene?: Scene };

/** The ground, its light, the arch and plinth if the scene has them, and every shadow: one SVG below the things. */
export function backdrop({ ground, width, height, scene }: Set, shadows: string): string {
  const [light, edge] = grounds[ground];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
    <radialGradient id="ground" cx=".42" cy=".34" r=".86"><stop offset="0" stop-color="${lighter(light, 0.5)}"/><stop offset=".5" stop-color="${light}"/><stop offset="1" stop-color="${edge}"/></radialGradient>
    <linearGradient id="floor" x2="0" y2="1"><stop offset="0" stop-color="${edge}" stop-opacity="0"/><stop offset="1" stop-color="${darker(edge, 0.1)}" stop-opacity=".55"/></linearGradient>
    <linearGradient id="arch" x2="0" y2="1"><stop offset="0" stop-color="${darker(edge, 0.05)}"/><stop offset="1" stop-color="${mix(light, edge, 0.45)}"/></linearGradient>
    <linearGradient id="plinth" x2="1" y2=".1"><stop offset="0" stop-color="${edge}"/><stop offset=".28" stop-color="${lighter(light, 0.7)}"/><stop offset="1" stop-color="${darker(edge, 0.16)}"/></linearGradient>
    <filter id="soft" x="-50%" y="-150%" width="200%" height="400%"><feGaussianBlur stdDeviation="22"/></filter><filter id="tight" x="-50%" y="-150%" width="200%" height="400%"><feGaussianBlur stdDeviation="9"/></filter></defs>
    <rect width="${width}" height="${height}" fill="url(#ground)"/><rect y="${height * 0.62}" width="${width}" height="${height * 0.38}" fill="url(#floor)"/>
    ${scene === "plinth" ? archAndPlinth(edge, light) : ""}${width > height ? khatim(width * 0.78, height * 0.5, height * 0.36, `fill="none" stroke="${darker(edge, 0.12)}" stroke-opacity=".16" stroke-width="5"`) : ""}${shadows}</svg>`;
}

const archAndPlinth = (edge: string, light: string) =>
  `<path d="M300 952V500a340 340 0 0 1 680 0V952Z" fill="url(#arch)"/><path d="M300 952V500a340 340 0 0 1 680 0V952" fill="none" stroke="${lighter(light, 0.8)}" stroke-width="10"/>
   <ellipse cx="640" cy="1142" rx="470" ry="54" fill="${darker(edge, 0.5)}" fill-opacity=".28" filter="url(#soft)"/>
   <path d="M236 944V1120C236 1160 1044 1160 1044 1120V944Z" fill="url(#plinth)"/><ellipse cx="640" cy="944" rx="404" ry="52" fill="${lighter(light, 0.6)}"/><ellipse cx="640" cy="944" rx="404" ry="52" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="4"/>`;

/** Where a thing goes on the set, with the shadow it throws. */
export function stage(drawn: Figure, { x, floor }: Placement, { ground, width, height, scene }: Set) {
  const [left, top] = [Math.round(x - drawn.width / 2), Math.round(floor - drawn.height)];
  const ink = darker(grounds[ground][1], 0.72);
  const shadow = scene === "close" ? "" : shadowOf(x, floor, drawn.width, ink);
  return { shadow, image: () => cutToSet(drawn, { left, top, width, height }) };
}

const shadowOf = (x: number, floor: number, width: number, ink: string) =>
  `<ellipse cx="${x + width * 0.04}" cy="${floor - 4}" rx="${width * 0.5}" ry="${Math.max(20, width * 0.055)}" fill="${ink}" fill-opacity=".3" filter="url(#soft)"/>
   <ellipse cx="${x}" cy="${floor - 8}" rx="${width * 0.34}" ry="${Math.max(10, width * 0.024)}" fill="${ink}" fill-opacity=".34" filter="url(#tight)"/>`;

type Frame = { left: number; top: number; width: number; height: number };

// sharp refuses layers larger than the picture or out of it, so a close crop is cut to what is seen.
async function cutToSet(drawn: Figure, { left, top, width, height }: Frame) {
  const seen = {
    left: Math.max(0, -left),
    top: Math.max(0, -top),
    width: Math.min(drawn.width, width - left) - Math.max(0, -left),
    height: Math.min(drawn.height, height - top) - Math.max(0, -top),
  };
  const input = await sharp(drawn.data).extract(seen).png({ compressionLevel: 0 }).toBuffer();
  return { input, left: Math.max(0, left), top: Math.max(0, top) };
}
