import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sweepKeptReads } from "@/prisma/local/sweep.mjs";

const begun = Date.UTC(2026, 10, 22, 12);
const stamp = begun.toString(36);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kept-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function kept(name: string, secondsAfter: number) {
  writeFileSync(path.join(folder, name), "{}");
  const at = new Date(begun + secondsAfter * 1000);
  utimesSync(path.join(folder, name), at, at);
}

it("takes away what was kept before this build began, and nothing that it keeps itself", async () => {
  kept("of-last-week", -604_800);
  kept("a-moment-before", -1);
  kept("while-it-was-built", 1);
  kept("since-it-serves", 3_600);
  mkdirSync(path.join(folder, "folder"));
  expect(await sweepKeptReads(folder, stamp)).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(["folder", "since-it-serves", "while-it-was-built"]);
});

it("does nothing where no stamp tells the build, and nothing is kept", async () => {
  kept("old", -1);
  expect([await sweepKeptReads(folder, undefined), await sweepKeptReads(folder, "")]).toEqual([0, 0]);
  expect(await sweepKeptReads(path.join(folder, "none"), stamp)).toBe(0);
  expect(readdirSync(folder)).toEqual(["old"]);
});
