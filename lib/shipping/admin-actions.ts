"use server";

import { refresh, updateTag } from "next/cache";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { raiseRates, saveRates } from "./commands";
import { raiseInput, ratesInput } from "./schema";

export const saveDeliveryRates = staffAction("settings.write", ratesInput, async ({ rates }, staff) => {
  const saved = await saveRates(Object.values(rates), staff);
  updateTag(cacheTags.deliveryRates);
  refresh();
  return saved;
});

export const raiseDeliveryRates = staffAction("settings.write", raiseInput, async (input, staff) => {
  const raised = await raiseRates(input, staff);
  updateTag(cacheTags.deliveryRates);
  refresh();
  return raised;
});
