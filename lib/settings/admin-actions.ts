"use server";

import { refresh, updateTag } from "next/cache";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { saveShopSettings } from "./commands";
import { identityInput, rulesInput } from "./schema";

export const saveIdentity = staffAction("settings.write", identityInput, async (input, staff) => {
  const saved = await saveShopSettings(input, staff);
  updateTag(cacheTags.settings);
  refresh();
  return saved;
});

export const saveRules = staffAction("settings.write", rulesInput, async (input, staff) => {
  const saved = await saveShopSettings(input, staff);
  updateTag(cacheTags.settings);
  refresh();
  return saved;
});
