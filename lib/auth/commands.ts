import "server-only";
import { randomUUID } from "node:crypto";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { recordAudit } from "@/lib/audit/commands";
import { type DbClient, db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { log } from "@/lib/log";
import { allow, forgive } from "@/lib/rate-limit";
import { fail, ok, type Result } from "@/lib/result";
import { passwords } from "./better-auth";
import type { Role } from "./permissions";
import { auth, currentStaff } from "./queries";

type SignIn = { email: string; password: string; ip: string };

/** Opens a session and sets its cookie. Unknown, disabled and mistaken all answer alike. */
export async function signInStaff({
  email,
  password,
  ip,
}: SignIn): Promise<Result<{ id: string }, "wrong_credentials" | "too_many_attempts">> {
  const account = `${email}|${ip}`;
  if (!(await allow("signIn", ip)) || !(await allow("signInAccount", account))) return fail("too_many_attempts");
  const user = await opened(email, password);
  if (!user) {
    log.warn("sign_in_refused", { ip });
    return fail("wrong_credentials");
  }
  await Promise.all([forgive("signIn", ip), forgive("signInAccount", account)]);
  await recordAudit(db, { actor: { id: user.id, name: user.name }, action: "signed_in", subject: `staff:${user.id}` });
  return ok({ id: user.id });
}

async function opened(email: string, password: string): Promise<{ id: string; name: string } | null> {
  // The password is checked first even for a disabled account, so that the time taken tells nothing.
  const disabled = await db.user.findFirst({ where: { email, isDisabled: true }, select: { id: true } });
  if (disabled) {
    await passwords.hash(password);
    return null;
  }
  try {
    const { user } = await auth.api.signInEmail({ body: { email, password }, headers: await headers() });
    return { id: user.id, name: user.name };
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}

export async function signOutStaff(): Promise<Result<null, never>> {
  await auth.api.signOut({ headers: await headers() });
  return ok(null);
}

/** The language of the panel for whoever is signed in; before that only the cookie knows. */
export async function chooseLocale(locale: Locale): Promise<void> {
  const staff = await currentStaff();
  if (staff) await db.user.update({ where: { id: staff.id }, data: { locale }, select: { id: true } });
}

type NewStaff = { email: string; name: string; role: Role; password: string };

/** Adds a staff member, or brings an existing one to this name, role and password (the seed runs it again and again). */
export async function createStaff(
  { email, name, role, password }: NewStaff,
  database: DbClient = db,
): Promise<{ id: string }> {
  const hash = await passwords.hash(password);
  const user = await database.user.upsert({
    where: { email },
    create: { id: randomUUID(), email, name, role, emailVerified: true },
    update: { name, role, isDisabled: false },
    select: { id: true },
  });
  await savePassword(database, user.id, hash);
  return user;
}

async function savePassword(database: DbClient, userId: string, password: string): Promise<void> {
  const { count } = await database.account.updateMany({
    where: { userId, providerId: "credential" },
    data: { password },
  });
  if (count === 0)
    await database.account.create({
      data: { id: randomUUID(), accountId: userId, providerId: "credential", userId, password },
    });
}
