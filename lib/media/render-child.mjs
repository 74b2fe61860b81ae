// Run by lib/media/guarded-variants.ts: bytes on stdin; on stdout one line of JSON, then the files one after the other.
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { renderVariants } from "./render-variants.mjs";

// Only the decoders we accept stay reachable, whatever the bytes pretend to be.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.concurrency(1);
sharp.cache(false);

const rendered = await renderVariants(await buffer(process.stdin));
const files = rendered.ok ? rendered.value.files : [];
const head = rendered.ok
  ? {
      ...rendered,
      value: { ...rendered.value, files: files.map((file) => ({ suffix: file.suffix, length: file.bytes.length })) },
    }
  : rendered;

process.stdout.write(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files.map((file) => file.bytes)]));
