"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { markHost } from "./commands/mark-host";
import { addOutreach, dropOutreach, saveOutreach } from "./commands/outreach";
import { newOutreachInput, outreachIdInput, outreachInput } from "./outreach-input";
import { hostInput } from "./schema";

export const fileHost = staffAction("seo", hostInput, async (input, staff) => {
  const marked = await markHost(input, staff);
  refresh();
  return marked;
});

export const wishLink = staffAction("seo", newOutreachInput, async (input, staff) => {
  const added = await addOutreach(input, staff);
  refresh();
  return added.ok ? added : { ...added, fields: { address: added.error } };
});

export const saveWish = staffAction("seo", outreachInput, async (input, staff) => {
  const saved = await saveOutreach(input, staff);
  refresh();
  return saved;
});

export const dropWish = staffAction("seo", outreachIdInput, async ({ id }, staff) => {
  const dropped = await dropOutreach(id, staff);
  return dropped.ok ? redirect("/admin/analytics/outreach") : dropped;
});
