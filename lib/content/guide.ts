import { z } from "zod";
import { id, line, optionalText, text } from "@/lib/fields";
import { limits } from "@/lib/limits";
import type { Locale } from "@/lib/locale";
import { checkbox, fileId, slugField } from "./form-fields";
import { listPagePath } from "./list-page";
import { mediaKey } from "./stored-picture";

export const guidesPath = (locale: Locale, page = 1): string => listPagePath(`/${locale}/guides`, page);
export const guidePath = (locale: Locale, slug: string): string => `/${locale}/guides/${slug}`;
/** The page a mail leads to; mail scanners that open it take nothing. */
export const downloadPath = (locale: Locale, token: string): string => `/${locale}/downloads/${token}`;
/** The file itself: each beginning of it counts. */
export const downloadFilePath = (token: string): string => `/api/downloads/${token}`;

/** What a confirmed request gives: "guide:12". */
export const giftKeyOf = (guideId: number): string => `guide:${guideId}`;
export const guideOfGift = (gift: string | null): number | null => {
  const [, digits] = /^guide:(\d{1,9})$/.exec(gift ?? "") ?? [];
  return digits ? Number(digits) : null;
};

/** Downloads that are left, 0 when the time is over. */
export const downloadsLeft = (grant: { downloads: number; expiresAt: Date }, now: Date): number =>
  grant.expiresAt > now ? Math.max(0, limits.guideLink.downloads - grant.downloads) : 0;

const words = z.object({
  title: line({ max: 120 }),
  slug: slugField,
  text: text({ max: 1_500 }),
  /** one line each */
  points: optionalText({ max: 1_500 }).transform((typed) =>
    typed
      .split("\n")
      .map((one) => one.trim())
      .filter(Boolean)
      .slice(0, 12),
  ),
  coverAlt: line({ max: 250, min: 0 }).default(""),
  fileId,
});

export const guideInput = z
  .object({
    id: id.optional(),
    isForReaders: checkbox,
    /** key of a stored picture, "" = none */
    coverKey: z.union([z.literal(""), mediaKey]).default(""),
    ar: words,
    fr: words,
  })
  .check(({ value, issues }) => {
    for (const locale of ["ar", "fr"] as const)
      if (value.coverKey && value[locale]?.coverAlt === "")
        issues.push({ code: "custom", path: [locale, "coverAlt"], message: "alt_missing", input: value });
  });
export type GuideInput = z.output<typeof guideInput>;

const keptWords = words.extend({ points: z.array(z.string().max(1_500)).max(12) });

/** What a save of a guide held, as it is kept. */
export const guideContent = z.object({
  isForReaders: z.boolean(),
  coverKey: z.union([z.literal(""), mediaKey]),
  ...{ ar: keptWords, fr: keptWords },
});
