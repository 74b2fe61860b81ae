import { spawn } from "node:child_process";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { inTurn } from "@/lib/auth/in-turn";
import type { Drawing } from "./drawing";

/** `width` and `height` are the drawing's, the file's are `zoom` times as many; the first of `qualities` that keeps to `maxBytes` is taken. */
export type Painting = {
  drawing: Drawing;
  /** JPEG or WebP, for the frame that has its place (drawing.ts pictureSrc) */
  picture: Uint8Array | null;
  width: number;
  height: number;
  zoom: 1 | 2;
  qualities: readonly number[];
  /** "4:4:4" keeps small coloured letters sharp */
  chroma: "4:2:0" | "4:4:4";
  maxBytes: number;
};

const timeLimitMs = 20_000;
const mostWaiting = 30;
let waiting = 0;

/** A JPEG, drawn in a process of its own, one at a time; null when too many wait, or when it cannot be drawn. */
export async function paint(painting: Painting): Promise<Uint8Array | null> {
  if (waiting >= mostWaiting) return null;
  waiting++;
  const { picture } = painting;
  try {
    return await askChild(JSON.stringify({ ...painting, picture: picture && Buffer.from(picture).toString("base64") }));
  } finally {
    waiting--;
  }
}

const askChild = inTurn(1, async (input: string): Promise<Uint8Array | null> => {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/media/paint-child.mjs");
  const child = spawn(process.execPath, ["--max-old-space-size=128", script], {
    stdio: ["pipe", "pipe", "ignore"],
    timeout: timeLimitMs,
    killSignal: "SIGKILL",
    env: { NODE_ENV: "production" },
  });
  const hasExited = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const jpeg = await buffer(child.stdout).catch(() => null);
  return (await hasExited) === 0 && jpeg && jpeg.length > 0 ? jpeg : null;
});
