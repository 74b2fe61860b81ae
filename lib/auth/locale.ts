import "server-only";
import { cookies } from "next/headers";
import { defaultLocale, isLocale, type Locale } from "@/lib/locale";
import { currentStaff } from "./queries";

export const localeCookie = "staff_locale";

/** The panel's language: the staff member's own, else what was chosen at the sign-in. */
export async function panelLocale(): Promise<Locale> {
  const staff = await currentStaff();
  if (staff) return staff.locale;
  const chosen = (await cookies()).get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : defaultLocale;
}
