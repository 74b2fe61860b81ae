import { describe, expect, it } from "vitest";
import { backPath, signInPath } from "@/lib/auth/back-path";
import { deviceOf, shownAddress } from "@/lib/auth/device";
import { inTurn } from "@/lib/auth/in-turn";
import { isWeakPassword } from "@/lib/auth/password-strength";
import { may, permissions } from "@/lib/auth/permissions";
import { isAlive, wantsTouch } from "@/lib/auth/session-age";

describe("permissions", () => {
  it("give the owner everything, and an agent orders and a look at the products", () => {
    expect(permissions.every((permission) => may("owner", permission))).toBe(true);
    expect(permissions.filter((permission) => may("agent", permission))).toEqual([
      "orders.read",
      "orders.write",
      "products.read",
      "account.write",
    ]);
  });

  it("give a role nobody knows nothing", () => {
    expect(permissions.some((permission) => may("admin", permission) || may("constructor", permission))).toBe(false);
  });
});

describe("the way back after a sign-in", () => {
  it.each(["/admin", "/admin/orders", "/admin/orders?state=new&q=%D8%AA", "/admin/settings/staff"])(
    "keeps %s",
    (path) => {
      expect(backPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    "",
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/admin//evil.example",
    "/administrator",
    "/ar",
    "/admin/\r\nLocation: x",
    "/admin@evil.example",
  ])("does not follow %j", (path) => {
    expect(backPath(path)).toBe("/admin");
  });
});

describe("the way to the sign-in", () => {
  it.each([
    [undefined, "/admin/sign-in"],
    ["/admin", "/admin/sign-in"],
    ["/admin?_rsc=1a2b", "/admin/sign-in"],
    ["/admin/orders?state=new&_rsc=1a2b", "/admin/sign-in?next=%2Fadmin%2Forders%3Fstate%3Dnew"],
    ["/admin/orders?_rsc=1a2b&state=new", "/admin/sign-in?next=%2Fadmin%2Forders%3Fstate%3Dnew"],
    ["//evil.example", "/admin/sign-in"],
  ])("remembers where one wanted to go (%j)", (asked, path) => expect(signInPath(asked)).toBe(path));
});

describe("a password", () => {
  it.each([
    "password123",
    "azerty12345",
    "0123456789",
    "aaaaaaaaaaaa",
    "abcdefghijk",
    "Bismillah2026",
    "hanouthanout!!",
  ])("%s is too common", (typed) => {
    expect(isWeakPassword(typed)).toBe(true);
  });

  it.each(["hanout-demo-2026", "ثلاث كلمات عادية", "correct horse battery"])("%s is accepted", (typed) => {
    expect(isWeakPassword(typed)).toBe(false);
  });
});

describe("a session", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

  it("lives eight hours without use and a day at most", () => {
    expect(isAlive({ createdAt: ago(7.9), updatedAt: ago(7.9) }, now)).toBe(true);
    expect(isAlive({ createdAt: ago(8), updatedAt: ago(8) }, now)).toBe(false);
    expect(isAlive({ createdAt: ago(24), updatedAt: ago(0) }, now)).toBe(false);
  });

  it("is written down again only every five minutes", () => {
    expect(wantsTouch({ createdAt: now, updatedAt: ago(0.05) }, now)).toBe(false);
    expect(wantsTouch({ createdAt: now, updatedAt: ago(0.1) }, now)).toBe(true);
  });
});

describe("inTurn", () => {
  it("never runs more than its places, and lets everybody through, failures included", async () => {
    let running = 0;
    let most = 0;
    const work = inTurn(2, async (n: number) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      if (n % 3 === 0) throw new Error("no");
      return n;
    });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => work(n)));
    expect(most).toBe(2);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(13);
  });
});

describe("a device", () => {
  it("is named by browser and system, or not at all", () => {
    expect(deviceOf("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36")).toBe(
      "Chrome · Android",
    );
    expect(deviceOf(null)).toBe("");
  });

  it("has its address shown, unless it is this machine", () => {
    expect(
      ["::ffff:41.111.0.7", "127.0.0.1", "::1", "0000:0000:0000:0000:0000:0000:0000:0000", null].map(shownAddress),
    ).toEqual(["41.111.0.7", "", "", "", ""]);
  });
});
