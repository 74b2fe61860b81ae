/** Mixes two "#rrggbb" colours; 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return `#${a.map((value, index) => byte(value + ((b[index] ?? 0) - value) * share)).join("")}`;
}

export function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export const lighter = (hex: string, share: number) => mix(hex, "#fff8ee", share);
export const darker = (hex: string, share: number) => mix(hex, "#1d0f18", share);

const byte = (value: number) => Math.round(value).toString(16).padStart(2, "0");

type Stop = [offset: number, colour: string, opacity?: number];

const stops = (list: Stop[]) =>
  list
    .map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join("");

/** A fill for turned things: light from the upper left, as in the emoji renders. */
export const lathe = (id: string, colour: string) =>
  `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2=".12">${stops([
    [0, darker(colour, 0.22)],
    [0.22, lighter(colour, 0.42)],
    [0.5, colour],
    [0.86, darker(colour, 0.3)],
    [1, darker(colour, 0.12)],
  ])}</linearGradient>`;

/** A fill for flat or soft things: lit above, shaded below. */
export const fall = (id: string, colour: string) =>
  `<linearGradient id="${id}" x1=".15" x2=".85" y1="0" y2="1">${stops([
    [0, lighter(colour, 0.36)],
    [0.5, colour],
    [1, darker(colour, 0.26)],
  ])}</linearGradient>`;

export const ball = (id: string, colour: string) =>
  `<radialGradient id="${id}" cx=".35" cy=".28" r=".85">${stops([
    [0, lighter(colour, 0.6)],
    [0.45, colour],
    [1, darker(colour, 0.42)],
  ])}</radialGradient>`;

export const glow = (id: string, colour: string) =>
  `<radialGradient id="${id}">${stops([
    [0, colour, 0.95],
    [0.55, colour, 0.35],
    [1, colour, 0],
  ])}</radialGradient>`;

export const drawing = (defs: string, shapes: string, height = 512) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${height * 1.25}" viewBox="0 0 512 ${height}"><defs>${defs}</defs>${shapes}</svg>`;

/** The eight-pointed star of the house: two squares turned by 45 degrees. */
export function khatim(x: number, y: number, r: number, style: string): string {
  const side = r * 1.31;
  const square = `x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}"`;
  return `<g ${style}><rect ${square}/><rect ${square} transform="rotate(45 ${x} ${y})"/></g>`;
}

export const gold = "#d9a441";
export const cream = "#f7ecd6";
