import { describe, expect, it, vi } from "vitest";
import { addStaff, changeOwnPassword, createStaff, disableStaff, signInStaff } from "@/lib/auth/commands";
import { listStaff } from "@/lib/auth/queries";
import { db } from "@/lib/db";
import { password, signedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const actor = { id: "owner", name: "Samira" };
const member = { email: "new@shop.test", name: "Karim", role: "agent" as const, password };
const signIn = (typed: string) => signInStaff({ email: member.email, password: typed, ip: "203.0.113.1" });

describe("the team", () => {
  it("grows by a member who can sign in, and the log says who added them without the password", async () => {
    expect(await addStaff(member, actor)).toMatchObject({ ok: true });
    expect(await signIn(password)).toMatchObject({ ok: true });
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: "staff_added" } });
    expect(entry).toMatchObject({ actorName: "Samira", after: { email: member.email, role: "agent" } });
    expect(JSON.stringify(entry.after)).not.toContain(password);
  });

  it("refuses a second member with the same address, beside the field", async () => {
    await addStaff(member, actor);
    expect(await addStaff(member, actor)).toMatchObject({ ok: false, fields: { email: "email_taken" } });
  });

  it("keeps its last owner, and nobody closes their own account", async () => {
    const { id } = await createStaff({ ...member, role: "owner" });
    expect(await disableStaff({ id }, actor)).toEqual({ ok: false, error: "last_owner" });
    expect(await disableStaff({ id }, { ...actor, id })).toEqual({ ok: false, error: "not_yourself" });
  });

  it("keeps one owner when two close each other's account at the same moment", async () => {
    const one = await createStaff({ ...member, role: "owner", email: "one@shop.test" });
    const two = await createStaff({ ...member, role: "owner", email: "two@shop.test" });
    await Promise.all([disableStaff(one, { ...two, name: "" }), disableStaff(two, { ...one, name: "" })]);
    expect(await db.user.count({ where: { role: "owner", isDisabled: false } })).toBe(1);
  });

  it("stores no password as typed, and lists no hash", async () => {
    await createStaff(member);
    expect(JSON.stringify(await db.account.findMany())).not.toContain(password);
    expect(Object.keys((await listStaff())[0] ?? {})).not.toContain("accounts");
  });

  it("seeds the same member again and again", async () => {
    const first = await createStaff(member);
    const second = await createStaff({ ...member, name: "Karim B.", password: "yet another secret" });
    expect(second).toEqual(first);
    expect(await signIn("yet another secret")).toMatchObject({ ok: true });
  });
});

describe("one's own password", () => {
  it("changes with the current one, and ends the other sessions", async () => {
    const { id } = await signedIn("agent", member.email);
    const kept = await db.session.findFirstOrThrow({ where: { userId: id } });
    await signedIn("agent", member.email);
    expect(
      await changeOwnPassword(
        { current: password, password: "brand new secret" },
        { id, name: "", sessionId: kept.id },
      ),
    ).toMatchObject({ ok: true });
    expect(await db.session.findMany({ where: { userId: id }, select: { id: true } })).toEqual([{ id: kept.id }]);
  });

  it("stays as it is when the current one is wrong", async () => {
    const { id } = await signedIn("agent", member.email);
    const outcome = await changeOwnPassword(
      { current: "not this one", password: "brand new secret" },
      { id, name: "", sessionId: "x" },
    );
    expect(outcome).toMatchObject({ ok: false, fields: { current: "wrong_password" } });
    expect(await signIn(password)).toMatchObject({ ok: true });
  });
});
