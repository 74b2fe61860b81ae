"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { staffAction } from "@/lib/auth/action";
import { oweTestMessage } from "./commands/owe-test-message";

/** To the address of whoever asks, and no other. */
export const sendTestMessage = staffAction("settings.write", z.object({}), async (_input, staff) => {
  await oweTestMessage(staff);
  return redirect("/admin/settings/mail?done=test");
});
