import { z } from "zod";
import { defaultLocale, locales } from "@/lib/locale";
import { feedChannels } from "./channel";

/** `since`: an instant as ISO 8601 or as seconds since 1970. */
export const feedInput = z.object({
  channel: z.enum(feedChannels, "not_found"),
  lang: z.enum(locales, "invalid").default(defaultLocale),
  since: z
    .string()
    .max(40, "invalid")
    .optional()
    .transform((typed, check) => {
      if (!typed) return null;
      const at = new Date(/^\d{9,11}$/.test(typed) ? Number(typed) * 1_000 : typed);
      if (!Number.isNaN(at.getTime())) return at;
      check.issues.push({ code: "custom", message: "invalid", input: typed });
      return z.NEVER;
    }),
});

export type FeedInput = z.output<typeof feedInput>;
