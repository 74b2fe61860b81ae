import { spawn } from "node:child_process";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { inTurn } from "@/lib/auth/in-turn";
import type { CardWords } from "./social-card";

const timeLimitMs = 20_000;
const mostWaiting = 20;
let waiting = 0;

/** A JPEG of 1200 × 630, drawn in a process of its own, one at a time; null when too many wait, or when it cannot be drawn. */
export async function paintCard(words: CardWords, picture: Uint8Array | null): Promise<Uint8Array | null> {
  if (waiting >= mostWaiting) return null;
  waiting++;
  try {
    return await askChild(JSON.stringify({ words, picture: picture && dataUri(picture) }));
  } finally {
    waiting--;
  }
}

const dataUri = (jpeg: Uint8Array): string => `data:image/jpeg;base64,${Buffer.from(jpeg).toString("base64")}`;

const askChild = inTurn(1, async (input: string): Promise<Uint8Array | null> => {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/seo/paint-child.mjs");
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
