import { expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { saveRights } from "@/lib/settings/admin-actions";
import { readShopSettings } from "@/lib/settings/queries";
import { expectHarmless, tried } from "../../support/bad-actions";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));
vi.mock("next/cache", () => import("../../support/next-cache"));

const rights = {
  ...{ creator: "Studio Lumière", isPerson: "on", notice: "© Dokan" },
  licence: { ar: "/ar/pages/photos", fr: "/fr/pages/photos" },
  permission: { ar: "", fr: "https://dokan.example/photos" },
};

it("the rights of the pictures are the owner's to say, stand in the log, and leave the other settings alone", async () => {
  await visitSignedIn("agent");
  expect(await tried(saveRights, rights)).toBe("not_allowed");
  await visitSignedIn("owner");
  const before = await readShopSettings();
  expect(await tried(saveRights, rights)).toBe("accepted");
  expect(await readShopSettings()).toEqual({ ...before, pictures: { ...rights, isPerson: true } });
  expect(await tried(saveRights, { ...rights, licence: { ar: "", fr: "javascript:alert(1)" } })).toBe("invalid_input");
  expect(await db.auditEntry.findMany({ where: { action: "settings_saved" } })).toMatchObject([
    { after: { pictures: { creator: "Studio Lumière" } } },
  ]);
});

it("a spoilt field of them is refused or made harmless", async () => {
  await expectHarmless({ action: saveRights, good: async () => rights, answer: "accepted" });
});
