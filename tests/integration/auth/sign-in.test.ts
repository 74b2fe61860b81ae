import { beforeEach, describe, expect, it, vi } from "vitest";
import { signIn } from "@/lib/auth/actions";
import { disableStaff, endSession, resetPassword, signInStaff } from "@/lib/auth/commands";
import { isKnownDevice } from "@/lib/auth/known-device";
import { currentStaff } from "@/lib/auth/queries";
import { db } from "@/lib/db";
import { allow } from "@/lib/rate-limit";
import { visitAs } from "../../support/next-headers";
import { password, signedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const email = "agent@shop.test";
const owner = { id: "someone-else", name: "owner" };
const tryWith = (typed: string, ip = "203.0.113.7", who = email) => signInStaff({ email: who, password: typed, ip });
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

const door = (email: unknown, typed: unknown, next?: string) =>
  signIn({ email, password: typed, next }).catch((thrown) => String(thrown.digest));

describe("the sign-in form", () => {
  it("leads back to the page that was asked for, and never out of the panel", async () => {
    visitAs();
    await signedIn("agent", email);
    expect(await door(" Agent@shop.test ", password, "/admin/audit")).toMatch(/^NEXT_REDIRECT;.*;\/admin\/audit;/);
    expect(await door(email, password, "https://evil.example")).toMatch(/^NEXT_REDIRECT;.*;\/admin;/);
  });

  it("answers broken input with a refusal", async () => {
    visitAs();
    for (const broken of ["", "a\u0000@shop.test", "\ud800", "x".repeat(1_000_000), 7, null, { a: 1 }]) {
      expect(await door(broken, password), String(broken).slice(0, 20)).toMatchObject({ ok: false });
      expect(await door(email, broken)).toMatchObject({ ok: false });
    }
  });
});

describe("a sign-in", () => {
  beforeEach(async () => {
    visitAs();
    await signedIn("agent", email);
  });

  it("opens a session for the right password, whatever the case of the address", async () => {
    expect(await tryWith(password, undefined, "AGENT@shop.test")).toMatchObject({ ok: true });
  });

  it("answers alike for a wrong password, an unknown address and a closed account", async () => {
    const wrong = await tryWith("not this one");
    const unknown = await tryWith(password, undefined, "nobody@shop.test");
    await db.user.updateMany({ where: { email }, data: { isDisabled: true } });
    expect([unknown, await tryWith(password)]).toEqual([wrong, wrong]);
    expect(wrong).toEqual({ ok: false, error: "wrong_credentials" });
  });

  it("is refused after five wrong passwords from one address, and only there", async () => {
    for (let n = 0; n < 5; n++) await tryWith("not this one");
    expect(await tryWith(password)).toEqual({ ok: false, error: "too_many_attempts" });
    expect(await tryWith(password, "198.51.100.9")).toMatchObject({ ok: true });
  });

  it("is refused after fifty failures of one address over all accounts", async () => {
    await tryWith("not this one", "203.0.113.50", "nobody@shop.test");
    for (let n = 1; n < 50; n++) await allow("signIn", "203.0.113.50");
    expect(await tryWith(password, "203.0.113.50")).toEqual({ ok: false, error: "too_many_attempts" });
  });

  it("is refused after thirty failures from made-up addresses, but not on a device that signed in before", async () => {
    await tryWith("not this one", "198.51.100.1");
    for (let n = 1; n < 30; n++) await allow("signInAnywhere", email);
    expect(await tryWith(password, "198.51.100.99")).toEqual({ ok: false, error: "too_many_attempts" });
    expect(await signInStaff({ email, password, ip: "198.51.100.98", isKnownDevice: true })).toMatchObject({
      ok: true,
    });
  });

  it("remembers the device, for that account alone", async () => {
    visitAs();
    await door(email, password);
    expect(await isKnownDevice(email)).toBe(true);
    expect(await isKnownDevice("other@shop.test")).toBe(false);
  });

  it("costs nothing when it succeeds, so that staff who come and go are not locked out", async () => {
    for (let n = 1; n < 30; n++) await allow("signInAnywhere", email);
    for (let n = 0; n < 6; n++) expect(await tryWith(password)).toMatchObject({ ok: true });
  });
});

describe("a session", () => {
  const sessionOf = (userId: string) => db.session.findFirstOrThrow({ where: { userId } });

  it("names its owner, from the database", async () => {
    const { id, cookie } = await signedIn("agent", email);
    visitAs(cookie);
    expect(await currentStaff()).toMatchObject({ id, email, role: "agent", locale: "ar" });
  });

  it("ends at once when it is revoked", async () => {
    const { id, cookie } = await signedIn("agent", email);
    visitAs(cookie);
    await endSession({ id: (await sessionOf(id)).id }, owner);
    expect(await currentStaff()).toBeNull();
  });

  it("ends at once when its account is closed, and when its password is reset", async () => {
    const first = await signedIn("agent", email);
    visitAs(first.cookie);
    expect(await disableStaff({ id: first.id }, owner)).toMatchObject({ ok: true });
    expect(await currentStaff()).toBeNull();

    const second = await signedIn("agent", email);
    visitAs(second.cookie);
    await resetPassword({ id: second.id, password: "another long secret" }, owner);
    expect(await currentStaff()).toBeNull();
  });

  it("is worth nothing for a closed account, even if the session row is still there", async () => {
    const { id, cookie } = await signedIn("agent", email);
    visitAs(cookie);
    await db.user.update({ where: { id }, data: { isDisabled: true } });
    expect(await currentStaff()).toBeNull();
  });

  it("ends after eight hours without use and after a day of use", async () => {
    const { id, cookie } = await signedIn("agent", email);
    visitAs(cookie);
    await db.$executeRaw`UPDATE "Session" SET "updatedAt" = ${hoursAgo(8.1)} WHERE "userId" = ${id}`;
    expect(await currentStaff()).toBeNull();
    await db.$executeRaw`UPDATE "Session" SET "updatedAt" = now(), "createdAt" = ${hoursAgo(24.1)} WHERE "userId" = ${id}`;
    expect(await currentStaff()).toBeNull();
    await db.$executeRaw`UPDATE "Session" SET "updatedAt" = ${hoursAgo(7.9)}, "createdAt" = ${hoursAgo(23)} WHERE "userId" = ${id}`;
    expect(await currentStaff()).not.toBeNull();
  });

  it("is not opened by a cookie that somebody made up or altered", async () => {
    const { id, cookie } = await signedIn("agent", email);
    const { token } = await sessionOf(id);
    for (const forged of [`staff=${token}`, `staff=${token}.AAAA`, cookie.replace(/=.{4}/, "=AAAA")]) {
      visitAs(forged);
      expect(await currentStaff()).toBeNull();
    }
  });

  it("has an httpOnly, SameSite=Lax cookie", async () => {
    const { auth } = await import("@/lib/auth/queries");
    await signedIn("agent", email);
    const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
    expect(headers.getSetCookie().join()).toMatch(/^staff=.*Path=\/; HttpOnly; SameSite=Lax$/i);
  });
});
