import "server-only";
import { randomUUID } from "node:crypto";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { type DbClient, db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { log } from "@/lib/log";
import { allow, forgive } from "@/lib/rate-limit";
import { fail, ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { passwords } from "./better-auth";
import type { Role } from "./permissions";
import { auth, currentStaff } from "./queries";

// Which field a refusal is about, as zod would say it.
type Fields = { fields?: Record<string, string> };
type SignIn = { email: string; password: string; ip: string; isKnownDevice?: boolean };

/** Opens a session and sets its cookie. Unknown, disabled and mistaken all answer alike. */
export async function signInStaff({
  email,
  password,
  ip,
  isKnownDevice = false,
}: SignIn): Promise<Result<{ id: string } | "second_step", "wrong_credentials" | "too_many_attempts">> {
  const account = `${email}|${ip}`;
  if (!(await allow("signIn", ip)) || !(await allow("signInAccount", account))) return fail("too_many_attempts");
  if (!isKnownDevice && !(await allow("signInAnywhere", email))) return fail("too_many_attempts");
  const user = await opened({ email, password, ip });
  if (!user) {
    log.warn("sign_in_refused", { ip });
    return fail("wrong_credentials");
  }
  await Promise.all([forgive("signIn", ip), forgive("signInAccount", account)]);
  if (!isKnownDevice) await forgive("signInAnywhere", email);
  if (user === "second_step") return ok(user);
  await recordAudit(db, { actor: { id: user.id, name: user.name }, action: "signed_in", subject: `staff:${user.id}` });
  return ok({ id: user.id });
}

async function opened({ email, password, ip }: SignIn): Promise<{ id: string; name: string } | "second_step" | null> {
  // The password is checked first even for a disabled account, so that the time taken tells nothing.
  const disabled = await db.user.findFirst({ where: { email, isDisabled: true }, select: { id: true } });
  if (disabled) {
    await passwords.hash(password);
    return null;
  }
  try {
    const visit = new Headers(await headers());
    // What the library keeps as the session's address must be the one we believe.
    visit.set("x-forwarded-for", ip);
    const found = await auth.api.signInEmail({ body: { email, password }, headers: visit });
    return "twoFactorRedirect" in found ? "second_step" : { id: found.user.id, name: found.user.name };
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

/** `password` is a hash; the account of a member who has none yet is made. */
export async function savePassword(database: DbClient, userId: string, password: string): Promise<void> {
  const { count } = await database.account.updateMany({
    where: { userId, providerId: "credential" },
    data: { password },
  });
  if (count === 0)
    await database.account.create({
      data: { id: randomUUID(), accountId: userId, providerId: "credential", userId, password },
    });
}

type NewMember = { email: string; name: string; role: Role; password: string };

export async function addStaff(
  input: NewMember,
  actor: Actor,
): Promise<Result<{ id: string }, "email_taken"> & Fields> {
  const hash = await passwords.hash(input.password);
  const { email, name, role } = input;
  return withTx(async (tx) => {
    const taken = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (taken) return { ...fail("email_taken"), fields: { email: "email_taken" } };
    const user = await tx.user.create({
      data: { id: randomUUID(), email, name, role, emailVerified: true },
      select: { id: true },
    });
    await savePassword(tx, user.id, hash);
    await recordAudit(tx, { actor, action: "staff_added", subject: `staff:${user.id}`, after: { name, email, role } });
    return ok(user);
  });
}

/** Closes an account, and all its sessions with it. */
export async function disableStaff(
  { id }: { id: string },
  actor: Actor,
): Promise<Result<null, "staff_not_found" | "last_owner" | "not_yourself">> {
  if (id === actor.id) return fail("not_yourself");
  return withTx(async (tx) => {
    // Locked, so that two owners cannot close each other's account at the same moment.
    const owners = await tx.$queryRaw<
      { id: string }[]
    >`SELECT id FROM "User" WHERE role = 'owner' AND NOT "isDisabled" ORDER BY id FOR UPDATE`;
    if (owners.length === 1 && owners[0]?.id === id) return fail("last_owner");
    const { count } = await tx.user.updateMany({ where: { id, isDisabled: false }, data: { isDisabled: true } });
    if (count === 0) return fail("staff_not_found");
    await tx.session.deleteMany({ where: { userId: id } });
    await recordAudit(tx, {
      actor,
      action: "staff_disabled",
      subject: `staff:${id}`,
      before: { isDisabled: false },
      after: { isDisabled: true },
    });
    return ok(null);
  });
}

export async function enableStaff({ id }: { id: string }, actor: Actor): Promise<Result<null, "staff_not_found">> {
  return withTx(async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id, isDisabled: true }, data: { isDisabled: false } });
    if (count === 0) return fail("staff_not_found");
    await recordAudit(tx, {
      actor,
      action: "staff_enabled",
      subject: `staff:${id}`,
      before: { isDisabled: true },
      after: { isDisabled: false },
    });
    return ok(null);
  });
}

/** Gives a member a new password and signs them out everywhere. */
export async function resetPassword(
  { id, password }: { id: string; password: string },
  actor: Actor,
): Promise<Result<null, "staff_not_found">> {
  const hash = await passwords.hash(password);
  return withTx(async (tx) => {
    const user = await tx.user.findUnique({ where: { id }, select: { id: true } });
    if (!user) return fail("staff_not_found");
    await savePassword(tx, id, hash);
    await tx.session.deleteMany({ where: { userId: id } });
    // Whoever lost the phone with the codes is let in again by another owner, in this way alone.
    await tx.twoFactor.deleteMany({ where: { userId: id } });
    await tx.user.update({ where: { id }, data: { twoFactorEnabled: false }, select: { id: true } });
    await recordAudit(tx, { actor, action: "password_reset", subject: `staff:${id}` });
    return ok(null);
  });
}

type OwnPassword = { current: string; password: string };

/** The session that asks stays open, the others end. */
export async function changeOwnPassword(
  { current, password }: OwnPassword,
  actor: Actor & { sessionId: string },
): Promise<Result<null, "wrong_password" | "too_many_attempts"> & Fields> {
  if (!(await allow("signInAccount", `own|${actor.id}`))) return fail("too_many_attempts");
  const account = await db.account.findFirst({
    where: { userId: actor.id, providerId: "credential" },
    select: { password: true },
  });
  const isRight = await passwords.verify({ hash: account?.password ?? "", password: current }).catch(() => false);
  if (!isRight) return { ...fail("wrong_password"), fields: { current: "wrong_password" } };
  const hash = await passwords.hash(password);
  return withTx(async (tx) => {
    await savePassword(tx, actor.id, hash);
    await tx.session.deleteMany({ where: { userId: actor.id, id: { not: actor.sessionId } } });
    await recordAudit(tx, { actor, action: "password_changed", subject: `staff:${actor.id}` });
    return ok(null);
  });
}

/** Ends a session at once. `userId` limits it to that member's own. */
export async function endSession(
  { id, userId }: { id: string; userId?: string },
  actor: Actor,
): Promise<Result<null, "session_not_found">> {
  return withTx(async (tx) => {
    const session = await tx.session.findFirst({ where: { id, ...(userId && { userId }) }, select: { userId: true } });
    if (!session) return fail("session_not_found");
    await tx.session.deleteMany({ where: { id } });
    await recordAudit(tx, { actor, action: "session_ended", subject: `staff:${session.userId}` });
    return ok(null);
  });
}
