import { spawn } from "node:child_process";
import { buffer, text } from "node:stream/consumers";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { guardedVariants } from "@/lib/media/guarded-variants";
import { makeVariants, type Variants } from "@/lib/media/variants";
import { drawing, hostilePictures, photoWithPlace, pngOf, pngWithTextBomb } from "../../support/hostile-pictures";

const hostile = await hostilePictures();

const answerOf = (outcome: Awaited<ReturnType<typeof makeVariants>>) => (outcome.ok ? "rendered" : outcome.error);

async function rendered(bytes: Uint8Array): Promise<Variants> {
  const outcome = await guardedVariants(bytes);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

describe("a hostile picture", () => {
  it.each(hostile)("is refused: %s", async (_name, bytes, fault) => {
    expect(answerOf(await guardedVariants(bytes))).toBe(fault);
  });

  it.each(hostile)("is refused for the same reason without the child: %s", async (_name, bytes, fault) => {
    expect(answerOf(await makeVariants(bytes))).toBe(fault);
  });

  it("of more than 10 MB is refused before a child is started", async () => {
    const tooLong = Buffer.concat([await drawing().jpeg().toBuffer(), Buffer.alloc(10 * 1024 * 1024)]);
    expect(answerOf(await guardedVariants(tooLong))).toBe("picture_too_large");
  });

  it("that unfolds to 200 MB of text ends in an answer", async () => {
    const outcome = await guardedVariants(pngWithTextBomb());
    expect(answerOf(outcome)).toMatch(/^(rendered|picture_broken)$/);
  });

  it("of the most pixels allowed is decoded in less than 300 MB", async () => {
    const report = "process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))";
    const child = spawn(process.execPath, [`--import=data:text/javascript,${report}`, "lib/media/render-child.mjs"]);
    child.stdin.end(await drawing(7_000, 5_700).ensureAlpha().png().toBuffer());
    const [peakKb, output] = await Promise.all([text(child.stderr), buffer(child.stdout)]);
    expect(output.subarray(0, 10).toString()).toBe('{"ok":true');
    expect(Number(peakKb)).toBeLessThan(300 * 1024);
  });
});

describe("an accepted picture", () => {
  it("loses the place it was taken at and every other word about it, and stands upright", async () => {
    const { files, width, height } = await rendered(await photoWithPlace());
    expect([width, height]).toEqual([600, 800]);
    for (const { bytes } of files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    }
  });

  it("that is also a page keeps nothing of the page", async () => {
    const both = Buffer.concat([await drawing().jpeg().toBuffer(), Buffer.from("<script>alert(1)</script>")]);
    const { files } = await rendered(both);
    for (const { bytes } of files) expect(Buffer.from(bytes).includes("script")).toBe(false);
  });

  it("is never enlarged, and has a WebP of each width and one JPEG", async () => {
    const { files } = await rendered(await drawing(500, 400).png().toBuffer());
    const sizes = await Promise.all(
      files.map(async ({ suffix, bytes }) => {
        const { format, width } = await sharp(bytes).metadata();
        return [suffix, format, width];
      }),
    );
    expect(sizes).toEqual([
      ["-176.webp", "webp", 176],
      ["-320.webp", "webp", 320],
      ["-640.webp", "webp", 500],
      ["-960.webp", "webp", 500],
      ["-640.jpg", "jpeg", 500],
    ]);
  });

  it.each([
    [1200, 1200],
    [3000, 1440],
    [960, undefined],
  ])("%d px wide is kept %s px wide, to be looked at closely", async (width, kept) => {
    const { files } = await rendered(await drawing(width, 300).jpeg().toBuffer());
    const largest = files.find(({ suffix }) => suffix === "-1440.webp");
    expect(largest && (await sharp(largest.bytes).metadata()).width).toBe(kept);
  });

  it("that moves becomes its first frame", async () => {
    const frames = ["#ff0000", "#0000ff"].map((background) => ({
      create: { width: 100, height: 100, channels: 3 as const, background },
    }));
    const moving = await sharp(await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer())), {
      join: { animated: true },
    })
      .webp({ lossless: true })
      .toBuffer();
    const { files, height } = await rendered(moving);
    const { dominant } = await sharp(files[0]?.bytes).stats();
    expect(height).toBe(100);
    expect(dominant.r).toBeGreaterThan(200);
  });

  it("of one pixel, or thin as a thread, is rendered too", async () => {
    expect((await rendered(pngOf(1, 1))).width).toBe(1);
    expect((await rendered(pngOf(20_000, 2))).height).toBe(2);
    expect((await rendered(pngOf(2, 20_000))).width).toBe(2);
  });
});
