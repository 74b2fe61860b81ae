import { randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { assertMediaPath, type MediaStore } from "../store";

/** Files under one folder, spread over 2-character sub-folders. */
export function diskStore(directory: string): MediaStore {
  // The folder is only known when the server runs, so the bundler must not trace it.
  const root = path.resolve(/* turbopackIgnore: true */ process.cwd(), directory);
  const fileOf = (name: string) => {
    assertMediaPath(name);
    return path.join(/* turbopackIgnore: true */ root, name.slice(0, 2), name);
  };

  return {
    async put(name, bytes) {
      const file = fileOf(name);
      await mkdir(path.dirname(file), { recursive: true });
      // Written beside and renamed: a reader, or a crash, never meets half a picture.
      const unfinished = `${file}.${randomUUID()}.tmp`;
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    },
    get: async (name) => readFile(fileOf(name)).catch(nullWhenMissing),
    delete: async (name) => rm(fileOf(name), { force: true }),
    exists: async (name) =>
      access(fileOf(name))
        .then(() => true)
        .catch(nullWhenMissing)
        .then((found) => found ?? false),
  };
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}
