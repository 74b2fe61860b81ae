import { AsyncLocalStorage } from "node:async_hooks";

// What Next gives every module of the shop, where no Next runs. To be imported before any of them.
const kept = new Map<string, unknown>();
Object.assign(globalThis, {
  AsyncLocalStorage,
  __incrementalCache: {
    generateSimpleCacheKey: async (key: string) => key,
    get: async (key: string) => kept.get(key) ?? null,
    set: async (key: string, value: unknown) => kept.set(key, { value, isStale: false }),
  },
});
