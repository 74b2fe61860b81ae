import "server-only";
import { cachedRead } from "@/lib/cached-read";

/** Ties the page being rendered to tags: its HTML is the cache, so the entry itself is empty. */
export const tagPage = (...tags: string[]): Promise<number> =>
  cachedRead(() => Promise.resolve(0), ["tags", ...tags], { tags })();
