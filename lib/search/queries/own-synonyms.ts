import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import { type Synonyms, synonymsIn } from "../synonyms";

const groupsMax = 500;

/** The merchant's groups of words that mean the same, newest first. */
export const listSynonyms = () =>
  db.searchSynonym.findMany({ orderBy: { id: "desc" }, take: groupsMax, select: { id: true, words: true } });

// A Map does not outlive the cache's JSON, so the rows are kept.
const keptSynonyms = cachedRead(listSynonyms, ["own-synonyms"], { tags: [cacheTags.synonyms] });

/** The same as search looks them up; kept until the merchant changes one. */
export const ownSynonyms = async (): Promise<Synonyms> => synonymsIn((await keptSynonyms()).map(({ words }) => words));
