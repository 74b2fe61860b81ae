import type { Scene } from "./demo-types";
import { type Figure, ofPixels } from "./figures";
import { type GroundName, grounds } from "./grounds";
import { darker, khatim, lighter, mix } from "./paint";

/** `x` is the middle of the thing, `floor` the line it stands on, `size` its longer side; all in pixels of the picture. */
export type Placement = { x: number; floor: number; size: number };

/** `width` and `height` in units of the scene, `scale` in pixels per unit. */
export type Stage = { ground: GroundName; width: number; height: number; scale: number; scene?: Scene };

/** The ground, its light, the arch and plinth if the scene has them, and every shadow: one SVG below the things. */
export function backdrop({ ground, width, height, scale, scene }: Stage, shadows: string): string {
  const [light, edge] = grounds[ground];
  const ink = darker(edge, 0.72);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"><defs>
    <radialGradient id="ground" cx=".42" cy=".34" r=".86"><stop offset="0" stop-color="${lighter(light, 0.5)}"/><stop offset=".5" stop-color="${light}"/><stop offset="1" stop-color="${edge}"/></radialGradient>
    <linearGradient id="floor" x2="0" y2="1"><stop offset="0" stop-color="${edge}" stop-opacity="0"/><stop offset="1" stop-color="${darker(edge, 0.1)}" stop-opacity=".55"/></linearGradient>
    <linearGradient id="arch" x2="0" y2="1"><stop offset="0" stop-color="${darker(edge, 0.05)}"/><stop offset="1" stop-color="${mix(light, edge, 0.45)}"/></linearGradient>
    <linearGradient id="plinth" x2="1" y2=".1"><stop offset="0" stop-color="${edge}"/><stop offset=".28" stop-color="${lighter(light, 0.7)}"/><stop offset="1" stop-color="${darker(edge, 0.16)}"/></linearGradient>
    <radialGradient id="shade"><stop offset="0" stop-color="${ink}" stop-opacity=".62"/><stop offset=".45" stop-color="${ink}" stop-opacity=".26"/><stop offset="1" stop-color="${ink}" stop-opacity="0"/></radialGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#ground)"/><rect y="${height * 0.62}" width="${width}" height="${height * 0.38}" fill="url(#floor)"/>
    ${scene === "plinth" ? archAndPlinth(light) : ""}${width > height ? khatim(width * 0.78, height * 0.5, height * 0.36, `fill="none" stroke="${darker(edge, 0.12)}" stroke-opacity=".16" stroke-width="5"`) : ""}${shadows}</svg>`;
}

const archAndPlinth = (light: string) =>
  `<path d="M300 952V500a340 340 0 0 1 680 0V952Z" fill="url(#arch)"/><path d="M300 952V500a340 340 0 0 1 680 0V952" fill="none" stroke="${lighter(light, 0.8)}" stroke-width="10"/>
   <ellipse cx="640" cy="1146" rx="520" ry="76" fill="url(#shade)"/>
   <path d="M236 944V1120C236 1160 1044 1160 1044 1120V944Z" fill="url(#plinth)"/><ellipse cx="640" cy="944" rx="404" ry="52" fill="${lighter(light, 0.6)}"/><ellipse cx="640" cy="944" rx="404" ry="52" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="4"/>`;

/** The soft shadow of a thing and the dark line where it touches the ground. */
export const shadowOf = ({ x, floor }: Placement, width: number): string =>
  `<ellipse cx="${x + width * 0.03}" cy="${floor - 4}" rx="${width * 0.64}" ry="${Math.max(34, width * 0.1)}" fill="url(#shade)" opacity=".7"/>
   <ellipse cx="${x}" cy="${floor - 6}" rx="${width * 0.44}" ry="${Math.max(14, width * 0.04)}" fill="url(#shade)"/>`;

/** A thing as a layer of the picture; what reaches out of it is cut, because sharp refuses larger layers. */
export async function layerOf(figure: Figure, { x, floor }: Placement, { width, height, scale }: Stage) {
  const [left, top] = [Math.round(x * scale - figure.width / 2), Math.round(floor * scale - figure.height)];
  const [offLeft, offTop] = [Math.max(0, -left), Math.max(0, -top)];
  const { data, info } = await ofPixels({ data: figure.data, info: figure })
    .extract({
      left: offLeft,
      top: offTop,
      width: Math.min(figure.width, width * scale - left) - offLeft,
      height: Math.min(figure.height, height * scale - top) - offTop,
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: 4 } as const;
  return { input: data, raw, left: Math.max(0, left), top: Math.max(0, top) };
}
