import { z } from "zod";
import { shareWays } from "./share";

/** What a browser tells: which product or piece was shared or reached, which way, and its own random number. */
export const shareInput = z.object({
  subject: z.string("invalid").regex(/^(product|piece):[1-9]\d{0,8}$/, "invalid"),
  did: z.enum(["shared", "arrived"], "invalid"),
  way: z.enum(shareWays, "invalid"),
  viewer: z.uuid("invalid"),
});
export type ShareInput = z.output<typeof shareInput>;
