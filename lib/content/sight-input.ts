import { z } from "zod";

/** What a browser tells: which banner or piece, seen or acted on, and its own random number. */
export const sightInput = z.object({
  subject: z.string("invalid").regex(/^(banner|piece):[1-9]\d{0,8}$/, "invalid"),
  did: z.enum(["seen", "acted"], "invalid"),
  viewer: z.uuid("invalid"),
});
export type SightInput = z.output<typeof sightInput>;
