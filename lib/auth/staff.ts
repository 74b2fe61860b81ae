import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { askedPath } from "@/lib/door-rules.mjs";
import { currentVisit } from "@/lib/visit";
import { signInPath } from "./back-path";
import { may, type Permission } from "./permissions";
import { currentStaff, type Staff } from "./queries";

/** The first line of every page of the panel: strangers go to the sign-in, staff without the permission see the 403 page. */
export async function requireStaff(permission?: Permission): Promise<Staff> {
  const staff = await currentStaff();
  if (!staff) redirect(signInPath(currentVisit()?.path ?? (await headers()).get(askedPath) ?? undefined));
  if (permission && !may(staff.role, permission)) forbidden();
  return staff;
}
