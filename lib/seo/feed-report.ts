import type { FeedChannel, FeedReader } from "./feeds/channel";

export const feedProblems = [
  "no_language",
  "no_picture",
  "small_picture",
  "no_description",
  "long_title",
  "no_brand",
  "no_code",
  "no_google_category",
] as const;
/** What makes readers of a feed refuse an item, or show it less. */
export type FeedProblem = (typeof feedProblems)[number];

/** Items with these are refused; the others are only shown less often. */
export const isRefused = (problem: FeedProblem): boolean =>
  ["no_language", "no_picture", "small_picture"].includes(problem);

export const isFeedProblem = (value: unknown): value is FeedProblem => feedProblems.some((known) => known === value);

export type ProblemCounts = Record<FeedProblem, number>;
export type FeedReport = {
  products: number;
  /** variants on sale: what a feed has items of */
  items: number;
  counts: ProblemCounts;
  /** the first products with the problem asked for */
  shown: { id: number; title: string }[];
};
export type FeedVisit = { channel: FeedChannel; reader: FeedReader; lastAt: Date; count: number };

/** The problem to look at first: the one asked for, else the gravest there is. */
export const problemToShow = (counts: ProblemCounts, asked: unknown): FeedProblem | null =>
  isFeedProblem(asked) && counts[asked] > 0 ? asked : (feedProblems.find((problem) => counts[problem] > 0) ?? null);
