import { statedLength } from "@/lib/stated-length.mjs";

/** The length of an answer in bytes, as heard by hosts that pass it on and by our front door. */
export const lengthOf = (bytes: number) => ({ "Content-Length": String(bytes), [statedLength]: String(bytes) });
