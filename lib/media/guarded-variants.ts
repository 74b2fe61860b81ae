import { spawn } from "node:child_process";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { inTurn } from "@/lib/auth/in-turn";
import { fail, ok, type Result } from "@/lib/result";
import { type PictureFault, pictureLimits } from "./picture";
import type { MakeVariants, Variants } from "./variants";

// Of processor time: a busy machine must not make good pictures look broken. The clock only ends what hangs.
const processorLimitSeconds = 5;
const timeLimitMs = 20_000;
const childrenAtOnce = 2;
const memoryLimitKb = 600_000;

const faults = ["picture_too_large", "picture_unsupported", "picture_too_many_pixels", "picture_broken"] as const;
const answer = z.union([
  z.object({ ok: z.literal(false), error: z.enum(faults) }),
  z.object({
    ok: z.literal(true),
    value: z.object({
      width: z.int().positive(),
      height: z.int().positive(),
      thumbhash: z.string(),
      files: z.array(z.object({ suffix: z.string(), length: z.int().positive() })),
    }),
  }),
]);

/** In a child process with 5 s of processor, limited memory and none of our secrets: a hostile picture ends the child, not the shop. */
export const guardedVariants: MakeVariants = async (bytes) => {
  if (bytes.length > pictureLimits.maxBytes) return fail("picture_too_large");
  const output = await askChild(bytes);
  return output ? readAnswer(output) : fail("picture_broken");
};

const askChild = inTurn(childrenAtOnce, outputOfChild);

async function outputOfChild(bytes: Uint8Array): Promise<Buffer | null> {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/media/render-child.mjs");
  const child = spawnLimited(script);
  const hasExited = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  const output = buffer(child.stdout).catch(() => null);
  // A child that refuses early closes its stdin; that is its answer, not our failure.
  child.stdin.on("error", () => undefined);
  child.stdin.end(bytes);
  return (await hasExited) === 0 ? output : null;
}

function spawnLimited(script: string) {
  const node = [process.execPath, "--max-old-space-size=64", script];
  const options = {
    stdio: ["pipe", "pipe", "ignore"] as ["pipe", "pipe", "ignore"],
    timeout: timeLimitMs,
    killSignal: "SIGKILL" as const,
    env: { NODE_ENV: "production" as const, MALLOC_ARENA_MAX: "2" },
  };
  if (process.platform === "win32") return spawn(process.execPath, node.slice(1), options);
  return spawn(
    "/bin/sh",
    ["-c", `ulimit -t ${processorLimitSeconds}; ulimit -d ${memoryLimitKb} 2>/dev/null; exec "$@"`, "sh", ...node],
    options,
  );
}

function readAnswer(output: Buffer): Result<Variants, PictureFault> {
  const endOfHead = output.indexOf(10);
  const parsed = answer.safeParse(JSON.parse(output.subarray(0, endOfHead).toString("utf8")));
  if (!parsed.success) return fail("picture_broken");
  if (!parsed.data.ok) return parsed.data;

  let start = endOfHead + 1;
  const files = parsed.data.value.files.map(({ suffix, length }) => {
    start += length;
    return { suffix, bytes: output.subarray(start - length, start) };
  });
  return ok({ ...parsed.data.value, files });
}
