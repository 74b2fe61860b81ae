import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { db } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/locale";
import { beginAnswer } from "@/lib/visit";
import { authOn } from "./better-auth";
import { isRole, type Role } from "./permissions";
import { isAlive, sessionHours, wantsTouch } from "./session-age";

export const auth = authOn(db);

export type Staff = { id: string; name: string; email: string; role: Role; locale: Locale; sessionId: string };

/** Who is signed in. Read from the database each time: a revoked session or a disabled account is out at once. */
export const currentStaff = cache(async (): Promise<Staff | null> => {
  beginAnswer();
  const found = await auth.api.getSession({ headers: await headers(), query: { disableRefresh: true } });
  if (!found) return null;
  const { session, user } = found;
  const now = new Date();
  if (user.isDisabled || !isRole(user.role) || !isAlive(session, now)) return null;
  if (wantsTouch(session, now)) await db.session.updateMany({ where: { id: session.id }, data: { updatedAt: now } });

  const locale = isLocale(user.locale) ? user.locale : "ar";
  return { id: user.id, name: user.name, email: user.email, role: user.role, locale, sessionId: session.id };
});

const openSessions = () => ({
  where: { expiresAt: { gt: new Date() }, updatedAt: { gt: new Date(Date.now() - sessionHours.idle * 3_600_000) } },
  select: { id: true, createdAt: true, updatedAt: true, ipAddress: true, userAgent: true },
  orderBy: { updatedAt: "desc" as const },
  take: 20,
});

/** Where a staff member is signed in now. */
export async function listSessionsOf(userId: string) {
  const open = openSessions();
  return db.session.findMany({ ...open, where: { ...open.where, userId } });
}

/** Everybody of the shop, owners first; a shop has a handful. */
export async function listStaff() {
  return db.user.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      isDisabled: true,
      createdAt: true,
      sessions: openSessions(),
    },
    orderBy: [{ isDisabled: "asc" }, { role: "desc" }, { createdAt: "asc" }],
    take: 100,
  });
}

export type StaffMember = Awaited<ReturnType<typeof listStaff>>[number];

/** Whether a member signs in with a code of their phone too. */
export const hasSecondStep = async (userId: string): Promise<boolean> =>
  (await db.user.count({ where: { id: userId, twoFactorEnabled: true } })) > 0;

/** False in a shop that nobody has opened yet. */
export const hasStaff = async (): Promise<boolean> => (await db.user.findFirst({ select: { id: true } })) !== null;
