import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";

const root = path.join(import.meta.dirname, "../..");
const built = path.join(root, ".next/server/app");

// Hosts that run each door by itself take along what the build traced for it, and nothing else.
test.describe("with the files that a build traced for it", () => {
  test.skip(!fs.existsSync(built), "the shop that is visited was built elsewhere");

  for (const door of ["media/cards/[card]", "media/boards/[name]", "api/admin/marketing/boards/[id]/[file]"])
    test(`a picture is drawn at ${door}`, () => {
      const frame = { type: "img", props: { src: "picture:", width: 90, height: 90 } };
      const style = { display: "flex", fontFamily: "Cairo" };
      const drawing = { type: "div", props: { style, children: ["زيت زيتون", frame] } };
      const size = { width: 300, height: 120, zoom: 2, qualities: [82], chroma: "4:4:4", maxBytes: 150_000 };
      const input = JSON.stringify({ drawing, picture: icon().toString("base64"), ...size });
      const { stdout, stderr } = runTraced(door, { script: "lib/media/paint-child.mjs", input });
      expect(stderr).toBe("");
      expect([...stdout.subarray(0, 3)], "it is a JPEG").toEqual([0xff, 0xd8, 0xff]);
    });

  for (const door of ["api/admin/media", "api/admin/content/pictures"]) {
    test(`a picture that is sent to ${door} is made in all its sizes`, () => {
      const { stdout, stderr } = runTraced(door, { script: "lib/media/render-child.mjs", input: icon() });
      expect(stderr).toBe("");
      const [head = ""] = stdout.toString("latin1").split("\n", 1);
      expect(JSON.parse(head)).toMatchObject({ ok: true, value: { width: 192, height: 192 } });
    });
  }
});

const icon = () => fs.readFileSync(path.join(root, "public/app/icon-192.png"));

function runTraced(door: string, { script, input }: { script: string; input: string | Buffer }) {
  // Outside the repository, whose own packages would be found from below it.
  const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), "hanout-traced-"));
  try {
    const manifest = path.join(built, door, "route.js.nft.json");
    for (const file of JSON.parse(fs.readFileSync(manifest, "utf8")).files) {
      const from = path.relative(root, path.resolve(path.dirname(manifest), file));
      if (/^(lib|node_modules)\//.test(from))
        fs.cpSync(path.join(root, from), path.join(elsewhere, from), { dereference: true });
    }
    const { stdout, stderr } = spawnSync(process.execPath, [script], { cwd: elsewhere, input, timeout: 60_000 });
    return { stdout, stderr: stderr.toString() };
  } finally {
    fs.rmSync(elsewhere, { recursive: true, force: true });
  }
}
