import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { beginMySecondStep, confirmMySecondStep, endMySecondStep } from "@/lib/auth/admin-actions";
import { resetPassword, signInStaff } from "@/lib/auth/commands";
import { finishSignIn } from "@/lib/auth/commands/two-factor";
import { auth, hasSecondStep } from "@/lib/auth/queries";
import { codeInput } from "@/lib/auth/schema";
import { db } from "@/lib/db";
import { visitAs } from "../../support/next-headers";
import { password, visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const email = "owner@shop.test";
const ip = "203.0.113.7";
let id: string;

beforeEach(async () => {
  ({ id } = await visitSignedIn("owner"));
});

// A new session begins with a redirect.
const led = (done: Promise<unknown>) =>
  done.catch((thrown) => ({ ok: String(thrown.digest).startsWith("NEXT_REDIRECT") }));

async function turnOn() {
  const begun = await beginMySecondStep({ password });
  if (!begun.ok) throw new Error(begun.error);
  expect(await led(confirmMySecondStep({ code: codeOf(begun.value.secret) }))).toMatchObject({ ok: true });
  return begun.value;
}

/** As a browser that has given the right password. */
async function waitForCode(): Promise<void> {
  const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
  const cookies = headers.getSetCookie().map((line) => line.split(";")[0] ?? "");
  visitAs(cookies.find((cookie) => cookie.startsWith("staff-step=")));
}

describe("the second step", () => {
  it("begins with the password and counts from the first right code", async () => {
    expect(await beginMySecondStep({ password: "not this one" })).toMatchObject({
      fields: { password: "wrong_password" },
    });
    const begun = await beginMySecondStep({ password });
    expect(begun).toMatchObject({
      ok: true,
      value: { picture: expect.stringMatching(/^data:image\/svg\+xml;base64,/) },
    });
    expect(await hasSecondStep(id)).toBe(false);
    expect(await confirmMySecondStep({ code: "000000" })).toMatchObject({ fields: { code: "wrong_code" } });
    expect(await hasSecondStep(id)).toBe(false);
    if (begun.ok) await led(confirmMySecondStep({ code: codeOf(begun.value.secret) }));
    expect(await hasSecondStep(id)).toBe(true);
  });

  it("keeps neither secret nor codes in the clear, nor in the audit log", async () => {
    const { secret, codes } = await turnOn();
    const kept = JSON.stringify([
      await db.twoFactor.findMany(),
      await db.auditEntry.findMany({ select: { after: true } }),
    ]);
    for (const text of [secret, ...codes]) expect(kept).not.toContain(text);
  });

  it("lets nobody in with the password alone", async () => {
    await turnOn();
    const open = await db.session.count();
    visitAs();
    expect(await signInStaff({ email, password, ip })).toEqual({ ok: true, value: "second_step" });
    expect(await db.session.count()).toBe(open);
    expect(await finishSignIn({ code: "123456", ip })).toMatchObject({ error: "wrong_code" });
  });

  it("lets in with the code of the phone, and with a backup code once", async () => {
    const { secret, codes } = await turnOn();
    const open = await db.session.count();
    await waitForCode();
    expect(await finishSignIn({ code: codeOf(secret), ip })).toEqual({ ok: true, value: null });
    for (const outcome of [{ ok: true }, { ok: false, error: "wrong_code" }]) {
      await waitForCode();
      expect(await finishSignIn({ code: codes[0] ?? "", ip })).toMatchObject(outcome);
    }
    expect(await db.session.count()).toBe(open + 2);
  });

  it("gives five tries for one password", async () => {
    const { secret } = await turnOn();
    await waitForCode();
    for (let n = 0; n < 5; n++) expect(await finishSignIn({ code: "000000", ip })).toMatchObject({ ok: false });
    expect(await finishSignIn({ code: codeOf(secret), ip })).toMatchObject({ ok: false });
  });

  it("ends with the password, or when another owner gives a new one", async () => {
    await turnOn();
    visitAs((await visitSignedInWithCode()).cookie);
    expect(await endMySecondStep({ password: "not this one" })).toMatchObject({ error: "wrong_password" });
    expect(await led(endMySecondStep({ password }))).toMatchObject({ ok: true });
    expect(await hasSecondStep(id)).toBe(false);

    await db.user.update({ where: { id }, data: { twoFactorEnabled: true } });
    await resetPassword({ id, password: "another long secret" }, { id: "other", name: "owner" });
    expect([await hasSecondStep(id), await db.twoFactor.count()]).toEqual([false, 0]);
  });

  it("reads a code as people copy it", () => {
    const read = (code: string) => codeInput.safeParse({ code }).data?.code;
    expect(["123456", " 123 456 ", "123-456", "١٢٣٤٥٦", "aBcDe-12345"].map(read)).toEqual([
      ...Array(4).fill("123456"),
      "aBcDe-12345",
    ]);
    for (const broken of ["", "a\u0000b", "x".repeat(1_000), "<b>"]) expect(read(broken)).toBeUndefined();
  });
});

// Turning it on changed the session: the newest one is the browser's.
async function visitSignedInWithCode(): Promise<{ cookie: string }> {
  await db.user.update({ where: { id }, data: { twoFactorEnabled: false } });
  const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
  await db.user.update({ where: { id }, data: { twoFactorEnabled: true } });
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return { cookie };
}

/** What an authenticator app shows now (RFC 6238: SHA-1, 30 s, six digits). */
function codeOf(secret: string): string {
  const bits = [...secret]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", key).update(step).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
