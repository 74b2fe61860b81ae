/** Tags that the code under test asked to expire, newest last; a test empties it itself. */
export const expiredTags: string[] = [];

const expire = (tag: string) => void expiredTags.push(tag);

// Reads are never remembered between tests.
export const unstable_cache = <F>(read: F): F => read;
export const revalidateTag = expire;
export const updateTag = expire;
export const revalidatePath = expire;
export const refresh = () => undefined;
export const unstable_noStore = () => undefined;
export const cacheLife = () => undefined;
export const cacheTag = () => undefined;
