import { z } from "zod";
import { filmContent } from "./film";
import { guideContent } from "./guide";
import { episodeContent } from "./podcast";

/** What each save of a kind held: these keep their former texts in one table; pieces have their own. */
export const keptContents = { film: filmContent, guide: guideContent, episode: episodeContent } as const;
export type KeptKind = keyof typeof keptContents;
export type KeptContent = { [K in KeptKind]: z.output<(typeof keptContents)[K]> };

/** Former texts of one thing that are kept; the oldest leave first. */
export const versionsKept = 50;

/** What a stored version holds; null when it no longer fits the rules of today. */
export function keptContentOf<K extends KeptKind>(kind: K, stored: unknown): KeptContent[K] | null {
  const read = keptContents[kind].safeParse(stored);
  return read.success ? (read.data as KeptContent[K]) : null;
}

const id = z.coerce.number<unknown>().int().positive().max(2_147_483_647);

export const keptVersionInput = z.object({ kind: z.enum(["film", "guide", "episode"], "invalid"), id, number: id });
