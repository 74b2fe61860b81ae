import { cleanText } from "@/lib/text";

export const feedChannels = ["google", "meta", "tiktok", "pinterest", "snapchat", "classifieds"] as const;
export type FeedChannel = (typeof feedChannels)[number];

export const feedReaders = ["google", "meta", "tiktok", "pinterest", "snapchat", "robot", "person"] as const;
/** Who asks for a feed, as far as it says so itself. */
export type FeedReader = (typeof feedReaders)[number];

const known: [FeedReader, RegExp][] = [
  ["google", /google/i],
  ["meta", /facebook|meta-external|facebot|instagram/i],
  ["tiktok", /tiktok|bytespider|bytedance/i],
  ["pinterest", /pinterest/i],
  ["snapchat", /snapchat|snap url preview/i],
];

/** `isRobot`: what the list of robots says of it, where none of the known names is met. */
export const readerOf = (userAgent: string, isRobot: boolean): FeedReader =>
  known.find(([, name]) => name.test(userAgent))?.[0] ?? (isRobot ? "robot" : "person");

/** Where a feed is: "/api/feeds/google?lang=ar". */
export const feedPath = (channel: FeedChannel, lang: string): string => `/api/feeds/${channel}?lang=${lang}`;

/** Plain text no longer than a specification allows, cut between words where it can; no marks of direction, no control characters. */
export function plain(text: string, max: number): string {
  const cleaned = cleanText(text);
  if (cleaned.length <= max) return cleaned;
  const kept = cleaned.slice(0, max - 1);
  const end = kept.lastIndexOf(" ");
  // Again: the cut may have left half of a sign that takes two places.
  return `${cleanText(end > max * 0.6 ? kept.slice(0, end) : kept)}…`;
}
