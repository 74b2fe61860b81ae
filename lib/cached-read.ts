import "server-only";
import { unstable_cache } from "next/cache";
import { buildStamp } from "./env";

/** Keeps what a read gave until one of its tags expires, like `unstable_cache`, but for this build alone: the kept reads of an older one outlive it, and may have another shape. */
export const cachedRead: typeof unstable_cache = (read, key = [], options = {}) =>
  unstable_cache(read, [...key, buildStamp], options);
