"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { ipOf } from "@/lib/origin";
import { action, thisRequest } from "./action";
import { backPath } from "./back-path";
import { chooseLocale, signInStaff, signOutStaff } from "./commands";
import { finishSignIn } from "./commands/two-factor";
import { isKnownDevice, rememberDevice } from "./known-device";
import { localeCookie } from "./locale";
import { codeInput, localeInput, nothing, signInInput } from "./schema";

export const signIn = action(signInInput, async ({ email, password, next }) => {
  const visit = { ip: ipOf(await thisRequest()), isKnownDevice: await isKnownDevice(email) };
  const signedIn = await signInStaff({ email, password, ...visit });
  if (!signedIn.ok) return signedIn;
  await rememberDevice(email);
  if (signedIn.value === "second_step") redirect(`/admin/sign-in?step=code&next=${encodeURIComponent(backPath(next))}`);
  redirect(backPath(next));
});

export const signInWithCode = action(codeInput, async ({ code, next }) => {
  const finished = await finishSignIn({ code, ip: ipOf(await thisRequest()) });
  return finished.ok ? redirect(backPath(next)) : finished;
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
