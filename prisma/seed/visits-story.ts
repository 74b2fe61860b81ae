import type { Network, PageKind } from "@/lib/analytics/page-kind";
import type { SourceKind } from "@/lib/analytics/source";
import type { Metric } from "@/lib/analytics/vital";

/** `perDay`: visits of an ordinary day; `page`: the address without its language, "product" = one of the best sold. */
export type StoryWay = { kind: SourceKind; source: string; page: string; perDay: number };

export const storyWays: StoryWay[] = [
  { kind: "search", source: "google", page: "product", perDay: 34 },
  { kind: "search", source: "google", page: "", perDay: 16 },
  { kind: "search", source: "bing", page: "product", perDay: 2 },
  { kind: "search", source: "chatgpt", page: "product", perDay: 1 },
  { kind: "social", source: "facebook", page: "product", perDay: 21 },
  { kind: "social", source: "instagram", page: "", perDay: 14 },
  { kind: "social", source: "tiktok", page: "product", perDay: 9 },
  { kind: "share", source: "whatsapp", page: "product", perDay: 6 },
  { kind: "ads", source: "facebook", page: "product", perDay: 12 },
  { kind: "classifieds", source: "ouedkniss", page: "", perDay: 4 },
  { kind: "mail", source: "gmail", page: "/blog", perDay: 1 },
  { kind: "direct", source: "", page: "", perDay: 18 },
];

/** Sites that wrote about the shop; names under .example belong to nobody (RFC 2606). `from`, `perDay`: since how many days, and how many follow their link. */
export const storyHosts = [
  { host: "dar-oran.example", from: 26, perDay: 3, status: "seen" },
  { host: "forum-cuisine-dz.example", from: 12, perDay: 2, status: "seen" },
  { host: "mode-algerienne.example", from: 4, perDay: 5, status: "new" },
  { host: "blog.amine-tech.example", from: 1, perDay: 4, status: "new" },
  { host: "free-traffic-seo.example", from: 9, perDay: 1, status: "ignored" },
] as const;

/** What three of four page views stay about within on a good line; the others take longer. */
export const storySpeeds: Record<Metric, number> = { lcp: 1_350, inp: 96, cls: 30, ttfb: 240 };
export const storyLines: { network: Network; perDay: number; slower: number }[] = [
  { network: "4g", perDay: 60, slower: 1 },
  { network: "3g", perDay: 14, slower: 2.3 },
  { network: "2g", perDay: 1, slower: 4.6 },
  { network: "unknown", perDay: 12, slower: 1.1 },
];
export const storyPages: { page: PageKind; share: number; heavier: number }[] = [
  { page: "home", share: 0.2, heavier: 1.1 },
  { page: "list", share: 0.24, heavier: 1.05 },
  { page: "product", share: 0.4, heavier: 1 },
  { page: "search", share: 0.06, heavier: 1.35 },
  { page: "cart", share: 0.06, heavier: 1.2 },
  { page: "article", share: 0.04, heavier: 0.9 },
];
