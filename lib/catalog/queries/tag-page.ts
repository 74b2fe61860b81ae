import "server-only";
import { unstable_cache } from "next/cache";

/** Ties the page being rendered to tags: its HTML is the cache, so the entry itself is empty. */
export const tagPage = (...tags: string[]): Promise<number> =>
  unstable_cache(() => Promise.resolve(0), ["tags", ...tags], { tags })();
