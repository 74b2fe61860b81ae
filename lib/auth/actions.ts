"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { ipOf } from "@/lib/origin";
import { action, thisRequest } from "./action";
import { backPath } from "./back-path";
import { chooseLocale, signInStaff, signOutStaff } from "./commands";
import { localeCookie } from "./locale";
import { localeInput, nothing, signInInput } from "./schema";

export const signIn = action(signInInput, async ({ email, password, next }) => {
  const signedIn = await signInStaff({ email, password, ip: ipOf(await thisRequest()) });
  if (!signedIn.ok) return signedIn;
  redirect(backPath(next));
});

export const signOut = action(nothing, async () => {
  await signOutStaff();
  redirect("/admin/sign-in?out=1");
});

export const switchLocale = action(localeInput, async ({ locale, back }) => {
  await chooseLocale(locale);
  (await cookies()).set(localeCookie, locale, { path: "/admin", sameSite: "lax", httpOnly: true, maxAge: 31_536_000 });
  redirect(backPath(back));
});
