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

/** Whether the reader has what would be sent: by (weak) tag when it names one, else by time, in whole seconds as HTTP tells it. */
export function isUnchanged(headers: Headers, etag: string, changedAt: Date): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null)
    return tags
      .split(",")
      .some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));
  const seen = Date.parse(headers.get("if-modified-since") ?? "");
  return !Number.isNaN(seen) && Math.floor(changedAt.getTime() / 1_000) * 1_000 <= seen;
}
