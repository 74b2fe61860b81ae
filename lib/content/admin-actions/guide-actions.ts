"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { saveGuide } from "../commands/save-guide";
import { publishLater, turnPublic } from "../commands/turn-public";
import { statusInput } from "../form-fields";
import { guideInput } from "../guide";
import { scheduleInput } from "../schema";

export const keepGuide = staffAction("content", guideInput, async (input, staff) => {
  const saved = await saveGuide(input, staff);
  if (!saved.ok) return saved;
  updateTag(cacheTags.content);
  return input.id ? saved : redirect(`/admin/content/guides/${saved.value.id}?done=saved`);
});

export const turnGuide = staffAction("content", statusInput, async (input, staff) => {
  const turned = await turnPublic({ kind: "guide", ...input }, staff);
  updateTag(cacheTags.content);
  refresh();
  return turned;
});

export const scheduleGuide = staffAction("content", scheduleInput, async (input, staff) => {
  const scheduled = await publishLater({ kind: "guide", ...input }, staff);
  refresh();
  return scheduled;
});
