"use server";

import { refresh, updateTag } from "next/cache";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { tellStory } from "../commands/tell-story";
import { storyInput } from "../story";

export const keepStory = staffAction("content", storyInput, async (input, staff) => {
  const told = await tellStory(input, staff);
  updateTag(cacheTags.content);
  refresh();
  return told;
});
