import { hmac } from "@/lib/tokens";

/** Who it was, for counting one day: not the browser's own number, so that what is stored cannot be matched with anything else. */
export const viewerFingerprint = (viewer: string): string => hmac("viewer", viewer).slice(0, 22);

const algerianHourMs = 3_600_000;

/** The day in Algeria, "2026-11-22". */
export const countedDay = (now: Date): string => new Date(now.getTime() + algerianHourMs).toISOString().slice(0, 10);
