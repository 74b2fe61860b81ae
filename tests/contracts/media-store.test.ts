import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import type { MediaStore } from "@/lib/media/store";
import { databaseStore } from "@/lib/media/stores/database";
import { diskStore } from "@/lib/media/stores/disk";
import { memoryStore } from "@/lib/media/stores/memory";

const folder = await mkdtemp(path.join(tmpdir(), "hanout-media-"));
afterAll(() => rm(folder, { recursive: true }));

behavesLikeAMediaStore("memory", memoryStore());
behavesLikeAMediaStore("disk", diskStore(folder));
behavesLikeAMediaStore("database", databaseStore(db));

it("the disk store leaves no unfinished file behind", async () => {
  const store = diskStore(folder);
  await Promise.all(Array.from({ length: 20 }, () => store.put("same-640.webp", Buffer.alloc(50_000, 1))));
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
  expect(await store.get("same-640.webp")).toHaveLength(50_000);
});

function behavesLikeAMediaStore(name: string, store: MediaStore) {
  describe(`the ${name} media store`, () => {
    const bytes = Uint8Array.from([0, 255, 10, 13, 128, 0]);

    it("gives back the bytes it was given", async () => {
      await store.put("abc-320.webp", bytes);
      expect(Uint8Array.from((await store.get("abc-320.webp")) ?? [])).toEqual(bytes);
      expect(await store.exists("abc-320.webp")).toBe(true);
    });

    it("answers null and false for what it does not have", async () => {
      expect(await store.get("nothing-320.webp")).toBeNull();
      expect(await store.exists("nothing-320.webp")).toBe(false);
    });

    it("replaces a file stored again", async () => {
      await store.put("again-640.jpg", bytes);
      await store.put("again-640.jpg", bytes.subarray(0, 2));
      expect(await store.get("again-640.jpg")).toHaveLength(2);
    });

    it("keeps its own copy of the bytes", async () => {
      const lent = Uint8Array.from([1, 2, 3]);
      await store.put("copy-320.webp", lent);
      lent.fill(9);
      expect(Uint8Array.from((await store.get("copy-320.webp")) ?? [])).toEqual(Uint8Array.from([1, 2, 3]));
    });

    it("forgets what is deleted, twice without complaint", async () => {
      await store.put("gone-320.webp", bytes);
      await store.delete("gone-320.webp");
      await store.delete("gone-320.webp");
      expect(await store.exists("gone-320.webp")).toBe(false);
    });

    it.each([
      "../etc/passwd",
      "a/../../b.webp",
      "/etc/passwd",
      "a.webp/../b",
      ".webp",
      "a.svg",
      "A.webp",
      "a\0.webp",
      "a\\b.webp",
    ])("refuses the path %j", async (path) => {
      await expect(store.put(path, bytes)).rejects.toThrow("not a media path");
      await expect(store.get(path)).rejects.toThrow("not a media path");
      await expect(store.delete(path)).rejects.toThrow("not a media path");
      await expect(store.exists(path)).rejects.toThrow("not a media path");
    });
  });
}
