import { thumbHashToAverageRGBA } from "thumbhash";

/** The average colour of a picture, "#rrggbb", shown while it loads; from its base64 thumbhash. */
export function groundOf(thumbhash: string): string | null {
  const bytes = Uint8Array.from(atob(thumbhash), (char) => char.charCodeAt(0));
  if (bytes.length < 5) return null;
  const { r, g, b } = thumbHashToAverageRGBA(bytes);
  return `#${[r, g, b].map(hex).join("")}`;
}

const hex = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, "0");
