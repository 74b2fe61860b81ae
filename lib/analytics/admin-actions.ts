"use server";

import { refresh } from "next/cache";
import { staffAction } from "@/lib/auth/action";
import { markHost } from "./commands/mark-host";
import { hostInput } from "./schema";

export const fileHost = staffAction("seo", hostInput, async (input, staff) => {
  const marked = await markHost(input, staff);
  refresh();
  return marked;
});
