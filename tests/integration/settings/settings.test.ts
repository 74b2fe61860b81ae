import { describe, expect, it, vi } from "vitest";
import { cacheTags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { saveIdentity, saveRules } from "@/lib/settings/admin-actions";
import { shopSettings } from "@/lib/settings/queries";
import { raiseDeliveryRates, saveDeliveryRates } from "@/lib/shipping/admin-actions";
import { fillMissingRates } from "@/lib/shipping/commands";
import { findDeliveryRates } from "@/lib/shipping/queries";
import { expiredTags } from "../../support/next-cache";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const lastEntry = () => db.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });

describe("the shop's settings", () => {
  it("are neutral before anybody has set them", async () => {
    expect(await shopSettings()).toMatchObject({
      name: { ar: "متجري", fr: "Ma boutique" },
      phone: "",
      releaseAfterDays: 5,
      freeDeliveryFrom: null,
    });
  });

  it("come back as they were saved, and the storefront hears of it", async () => {
    await visitSignedIn("owner");
    expiredTags.length = 0;
    const saved = await saveIdentity(
      formOf({ "name.ar": "حانوت", "name.fr": "Hanout", phone: "٠٥٥٥ ١٢ ٣٤ ٥٦", rc: "31/00-1234567 B 20" }),
    );
    expect(saved).toMatchObject({ ok: true });
    expect(await shopSettings()).toMatchObject({
      name: { ar: "حانوت", fr: "Hanout" },
      phone: "+213555123456",
      rc: "31/00-1234567 B 20",
    });
    expect(expiredTags).toContain(cacheTags.settings);
  });

  it("keep what another form saved, and the log holds what changed and nothing else", async () => {
    await visitSignedIn("owner");
    await saveIdentity(formOf({ "name.ar": "حانوت", "name.fr": "Hanout" }));
    await saveRules(formOf({ freeDeliveryFrom: "7 500", releaseAfterDays: "٣", lowStockAt: "0", returnsDays: "4" }));
    expect(await shopSettings()).toMatchObject({
      name: { fr: "Hanout" },
      freeDeliveryFrom: 750_000,
      releaseAfterDays: 3,
      lowStockAt: 0,
    });
    expect(await lastEntry()).toMatchObject({
      action: "settings_saved",
      before: { freeDeliveryFrom: null, releaseAfterDays: 5, lowStockAt: 3 },
      after: { freeDeliveryFrom: 750_000, releaseAfterDays: 3, lowStockAt: 0 },
    });
  });

  it("refuse what makes no sense, field by field, and stay as they were", async () => {
    await visitSignedIn("owner");
    const refused = await saveIdentity(
      formOf({
        "name.ar": "\u202e\u0000",
        "name.fr": "x".repeat(61),
        phone: "0555",
        email: "not an address",
        rc: "<b>",
      }),
    );
    expect(refused).toMatchObject({
      ok: false,
      fields: {
        "name.ar": "required",
        "name.fr": "too_long",
        phone: "phone_too_short",
        email: "email_invalid",
        rc: "invalid",
      },
    });
    const rules = await saveRules(
      formOf({ freeDeliveryFrom: "-1", releaseAfterDays: "", lowStockAt: "1e9", returnsDays: "61" }),
    );
    expect(rules).toMatchObject({
      ok: false,
      fields: {
        freeDeliveryFrom: "amount_invalid",
        releaseAfterDays: "required",
        lowStockAt: "invalid",
        returnsDays: "number_too_large",
      },
    });
    expect((await shopSettings()).name.ar).toBe("متجري");
  });
});

describe("the delivery fees", () => {
  const row = (code: string, home: string, desk: string) => ({
    [`rates.${code}.home`]: home,
    [`rates.${code}.desk`]: desk,
    [`rates.${code}.daysMin`]: "1",
    [`rates.${code}.daysMax`]: "3",
  });

  it("are saved for many wilayas at once; empty means not delivered", async () => {
    await visitSignedIn("owner");
    await fillMissingRates();
    expect(await saveDeliveryRates(formOf({ ...row("31", "400", ""), ...row("16", "650", "٤٥٠") }))).toMatchObject({
      ok: true,
      value: 2,
    });
    const rates = await findDeliveryRates();
    expect([rates["31"], rates["16"]]).toEqual([
      { home: 40_000, desk: null, daysMin: 1, daysMax: 3 },
      { home: 65_000, desk: 45_000, daysMin: 1, daysMax: 3 },
    ]);
    expect((await lastEntry()).after).toMatchObject({ "31": { home: 40_000, desk: null } });
  });

  it("name the field that is wrong and save none of the others", async () => {
    await visitSignedIn("owner");
    await fillMissingRates();
    const before = await findDeliveryRates();
    const refused = await saveDeliveryRates(formOf({ ...row("31", "400", "x"), ...row("99", "1", "1") }));
    expect(refused).toMatchObject({
      ok: false,
      fields: { "rates.31.desk": "amount_invalid", "rates.99.wilayaCode": "invalid" },
    });
    expect(await findDeliveryRates()).toEqual(before);
  });

  it("rise together for the wilayas of one price, and what is not delivered stays so", async () => {
    await visitSignedIn("owner");
    await fillMissingRates();
    await saveDeliveryRates(formOf({ ...row("31", "400", ""), ...row("16", "650", "450") }));
    await raiseDeliveryRates(formOf({ amount: "+50", modes: "both", from: "40000" }));
    const rates = await findDeliveryRates();
    expect([rates["31"]?.home, rates["31"]?.desk, rates["16"]?.home]).toEqual([45_000, null, 65_000]);
  });
});
