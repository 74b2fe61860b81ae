"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { restoreKept } from "../commands/restore-kept";
import { keptVersionInput } from "../kept-text";

export const bringVersionBack = staffAction("content", keptVersionInput, async (input, staff) => {
  const restored = await restoreKept(input, staff);
  if (!restored.ok) return restored;
  updateTag(cacheTags.content);
  const { path, isWhole } = restored.value;
  return redirect(`/admin/content/${path}?done=${isWhole ? "restored" : "restored_in_part"}`);
});
