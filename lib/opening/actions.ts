"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { action, thisRequest } from "@/lib/auth/action";
import { signInStaff } from "@/lib/auth/commands";
import { rememberDevice } from "@/lib/auth/known-device";
import { panelLocale } from "@/lib/auth/locale";
import { cacheTags } from "@/lib/cache-tags";
import { ipOf } from "@/lib/origin";
import { openShop } from "./commands";
import { setupInput } from "./schema";

export const openMyShop = action(setupInput, async (input) => {
  const ip = ipOf(await thisRequest());
  const opened = await openShop({ ...input, ip, locale: await panelLocale() });
  if (!opened.ok) return opened;
  for (const tag of [cacheTags.deliveryRates, cacheTags.content]) updateTag(tag);
  const signedIn = await signInStaff({ email: input.email, password: input.password, ip });
  if (signedIn.ok) await rememberDevice(input.email);
  redirect(signedIn.ok ? "/admin/opening" : "/admin/sign-in");
});
