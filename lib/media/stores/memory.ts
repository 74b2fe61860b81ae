import { assertMediaPath, type MediaStore } from "../store";

/** The fake: a map that forgets when the process ends. */
export function memoryStore(files: Map<string, Uint8Array> = new Map()): MediaStore {
  const at = (path: string) => {
    assertMediaPath(path);
    return path;
  };

  return {
    put: async (path, bytes) => void files.set(at(path), Uint8Array.from(bytes)),
    get: async (path) => files.get(at(path)) ?? null,
    delete: async (path) => void files.delete(at(path)),
    exists: async (path) => files.has(at(path)),
  };
}
