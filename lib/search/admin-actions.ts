"use server";

import { refresh, updateTag } from "next/cache";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { addSynonyms, removeSynonyms } from "./commands/edit-synonyms";
import { synonymInput, synonymsInput } from "./schema";

export const declareSynonyms = staffAction("seo", synonymsInput, async ({ words }, staff) => {
  const added = await addSynonyms(words, staff);
  updateTag(cacheTags.synonyms);
  refresh();
  return added;
});

export const forgetSynonyms = staffAction("seo", synonymInput, async ({ id }, staff) => {
  const removed = await removeSynonyms(id, staff);
  updateTag(cacheTags.synonyms);
  refresh();
  return removed;
});
