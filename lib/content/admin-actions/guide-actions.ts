"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { changeGuideStatus, saveGuide } from "../commands/save-guide";
import { statusInput } from "../form-fields";
import { guideInput } from "../guide";

export const keepGuide = staffAction("content", guideInput, async (input, staff) => {
  const saved = await saveGuide(input, staff);
  if (!saved.ok) return saved;
  updateTag(cacheTags.content);
  return input.id ? saved : redirect(`/admin/content/guides/${saved.value.id}?done=saved`);
});

export const turnGuide = staffAction("content", statusInput, async (input, staff) => {
  const turned = await changeGuideStatus(input, staff);
  updateTag(cacheTags.content);
  refresh();
  return turned;
});
