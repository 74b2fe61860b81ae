"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { nothing } from "@/lib/auth/schema";
import { acceptRates, dismissOpening } from "./commands";

export const acceptDeliveryRates = staffAction("settings.write", nothing, async (_, staff) => {
  const accepted = await acceptRates(staff, new Date());
  refresh();
  return accepted;
});

export const hideOpeningList = staffAction("settings.write", nothing, async (_, staff) => {
  await dismissOpening(staff, new Date());
  redirect("/admin/orders");
});
