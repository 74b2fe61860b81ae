import { beforeEach, describe, expect, it, vi } from "vitest";
import SetupPage from "@/app/admin/setup/page";
import { signIn } from "@/lib/auth/actions";
import { createStaff } from "@/lib/auth/commands";
import { createFirstOwner } from "@/lib/auth/commands/first-owner";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { wilayas } from "@/lib/geography/geography";
import { openMyShop } from "@/lib/opening/actions";
import { openShop } from "@/lib/opening/commands";
import { setupCode } from "@/lib/opening/setup-code.mjs";
import { withTx } from "@/lib/tx";
import { tried } from "../../support/bad-actions";
import { badValues, rowCounts, unfitTexts } from "../../support/bad-input";
import { emptyDatabase } from "../../support/database";
import { visitAs } from "../../support/next-headers";
import { somebodyWaits } from "../../support/somebody-waits";

vi.mock("next/headers", () => import("../../support/next-headers"));

const owner = { name: "سميرة", email: "samira@shop.test", password: "a long enough secret" };
const code = setupCode(env.APP_SECRET);
const redirectOf = (thrown: { digest?: string }) => String(thrown.digest).split(";")[2];
const open = (changes: Partial<Parameters<typeof openShop>[0]> = {}) =>
  openShop({ ...owner, code, locale: "ar", ip: "203.0.113.7", ...changes });
const named = (name: string) => ({ name, email: `${name}@shop.test`, hash: "x", locale: "ar" as const });

beforeEach(() => visitAs());

describe("opening an empty shop", () => {
  it("makes the owner, signs them in and leads to the list of what is left to do", async () => {
    expect(await openMyShop({ ...owner, email: " Samira@Shop.test ", code }).catch(redirectOf)).toBe("/admin/opening");
    expect(await db.user.findMany()).toMatchObject([
      { name: owner.name, email: owner.email, role: "owner", isFounder: true, isDisabled: false },
    ]);
    expect(await db.session.count()).toBe(1);
    expect(await signIn({ email: owner.email, password: owner.password }).catch(redirectOf)).toBe("/admin");
    expect(await db.auditEntry.findFirst({ where: { action: "shop_opened" } })).toMatchObject({
      actorName: owner.name,
      after: { email: owner.email },
    });
  });

  it("gives every wilaya a fee and the shop its first answers, so that it can sell", async () => {
    await open();
    expect(await db.deliveryRate.count({ where: { home: { gt: 0 } } })).toBe(wilayas().length);
    const faq = await db.contentDocument.findUniqueOrThrow({ where: { key: "faq" } });
    expect(JSON.stringify(faq.value)).toContain("متى أدفع؟");
    expect(JSON.stringify(faq.value)).toContain("Quand dois-je payer");
  });

  it("is refused without the code of the server, and leaves nothing", async () => {
    const before = await rowCounts();
    expect(await openMyShop({ ...owner, code: "0000-0000-0000" })).toMatchObject({
      error: "wrong_setup_code",
      fields: { code: "wrong_setup_code" },
    });
    expect(await rowCounts()).toEqual(before);
  });

  it("is refused after ten wrong codes from one address, even with the right one", async () => {
    for (let n = 0; n < 10; n++) await open({ code: "0000-0000-0000" });
    expect(await open()).toEqual({ ok: false, error: "too_many_attempts" });
    expect(await open({ ip: "198.51.100.9" })).toMatchObject({ ok: true });
  });

  it("asks for a password of staff", async () => {
    expect(await openMyShop({ ...owner, password: "1234567890", code })).toMatchObject({
      fields: { password: "password_too_common" },
    });
    expect(await db.user.count()).toBe(0);
  });
});

describe("a shop with staff", () => {
  it("is not opened again, by the page or by the door", async () => {
    await createStaff({ ...owner, role: "agent" });
    expect(await open({ email: "thief@shop.test" })).toEqual({ ok: false, error: "already_opened" });
    expect(await SetupPage().catch(redirectOf)).toBe("/admin/sign-in");
    expect(await db.user.count()).toBe(1);
  });

  it("stays shut while all its accounts are closed", async () => {
    await createStaff({ ...owner, role: "owner" });
    await db.user.updateMany({ data: { isDisabled: true } });
    expect(await open({ email: "thief@shop.test" })).toMatchObject({ error: "already_opened" });
  });
});

describe("many who open at the same moment", () => {
  it("are one owner", async () => {
    for (let round = 0; round < 3; round++) {
      await emptyDatabase();
      const asked = Array.from({ length: 8 }, (_, n) => open({ email: `owner-${n}@shop.test`, ip: `203.0.113.${n}` }));
      const outcomes = await Promise.all(asked);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      for (const outcome of outcomes) if (!outcome.ok) expect(outcome.error).toBe("already_opened");
      expect([await db.user.count(), await db.account.count()]).toEqual([1, 1]);
      expect(await db.auditEntry.count({ where: { action: "shop_opened" } })).toBe(1);
    }
  });

  it("wait for the first of them, and are let in only where that one failed", async () => {
    for (const isLost of [false, true]) {
      await emptyDatabase();
      let late: Promise<unknown> = Promise.resolve();
      const early = withTx(async (tx) => {
        await createFirstOwner(tx, { ...named("founder") });
        late = withTx((other) => createFirstOwner(other, { ...named("rival") }));
        await somebodyWaits();
        if (isLost) throw new Error("lost on the way");
      });
      await early.catch(() => {});
      expect((await late) !== null).toBe(isLost);
      expect(await db.user.findMany()).toMatchObject([{ name: isLost ? "rival" : "founder" }]);
    }
  });

  it("find the place taken by whoever came another way meanwhile", async () => {
    await createStaff({ ...owner, role: "agent" });
    expect(await withTx((tx) => createFirstOwner(tx, named("late")))).toBeNull();
  });

  it("are kept apart by the database itself", async () => {
    await open();
    const second = { id: "second", name: "second", email: "second@shop.test", role: "owner", isFounder: true };
    await expect(db.user.create({ data: second })).rejects.toMatchObject({ code: "P2002" });
  });
});

describe("bad input at the setup", () => {
  it.each(["name", "email", "password", "code"])(
    "in the field “%s” is refused or made harmless, and refused it leaves nothing",
    async (field) => {
      for (const [what, value] of badValues) {
        await emptyDatabase();
        const before = await rowCounts();
        const outcome = await tried(openMyShop, { ...owner, code, [field]: value });
        expect(outcome, what).not.toBe("something_went_wrong");
        expect(await unfitTexts(), what).toEqual([]);
        if (outcome !== "accepted") expect(await rowCounts(), what).toEqual(before);
      }
    },
  );

  it.each([[undefined], [null], ["text"], [7], [[]], [{}], [new FormData()]])(
    "that is %s as a whole is refused",
    async (whole) => expect(await openMyShop(whole)).toMatchObject({ ok: false, error: "invalid_input" }),
  );

  it("from a foreign page is refused", async () => {
    visitAs("", "https://evil.example");
    expect(await openMyShop({ ...owner, code })).toMatchObject({ error: "foreign_origin" });
    expect(await db.user.count()).toBe(0);
  });
});
