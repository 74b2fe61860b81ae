import { redirect } from "next/navigation";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/commands";
import { staffAction } from "@/lib/auth/action";
import { db } from "@/lib/db";
import { line } from "@/lib/fields";
import { ok } from "@/lib/result";
import { Overloaded } from "@/lib/tx";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const schema = z.object({ name: z.object({ ar: line({ max: 5 }) }), tags: z.array(z.string()).optional() });
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

describe("staffAction", () => {
  it("reads nested names and lists out of a form, with or without the previous state", async () => {
    await visitSignedIn("owner");
    const echo = staffAction("settings.write", schema, async (input) => ok(input));
    const form = formOf({ "name.ar": " تمر ", "tags[]": "a", $ACTION_ID_1: "" });
    expect(await echo(form)).toEqual(ok({ name: { ar: "تمر" }, tags: ["a"] }));
    expect(await echo(null, form)).toEqual(ok({ name: { ar: "تمر" }, tags: ["a"] }));
  });

  it("answers errors by field and gives back what was typed, but no password", async () => {
    await visitSignedIn("owner");
    const echo = staffAction("settings.write", schema, async (input) => ok(input));
    const outcome = await echo(formOf({ "name.ar": "much too long", password: "secret" }));
    expect(outcome).toEqual({
      ok: false,
      error: "invalid_input",
      fields: { "name.ar": "too_long" },
      typed: { "name.ar": "much too long" },
    });
  });

  it("refuses names that would reach an object's prototype", async () => {
    await visitSignedIn("owner");
    const anything = staffAction("settings.write", z.looseObject({}), async (input) => ok(input));
    expect(await anything(formOf({ "__proto__.polluted": "yes" }))).toMatchObject({
      ok: false,
      error: "invalid_input",
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("logs a breakdown once and answers with its number, without the reason", async () => {
    await visitSignedIn("owner");
    const written: string[] = [];
    const spy = vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
    const outcome = await staffAction("settings.write", z.unknown(), async () => {
      throw new Error("relation Secret does not exist");
    })({});
    spy.mockRestore();
    expect(outcome).toEqual({ ok: false, error: "something_went_wrong", errorId: expect.any(String) });
    expect(written.filter((line) => line.includes("action_failed"))).toHaveLength(1);
  });

  it("says that the shop is busy when no connection came free", async () => {
    await visitSignedIn("owner");
    const busy = staffAction("settings.write", z.unknown(), async () => {
      throw new Overloaded();
    });
    expect(await busy({})).toEqual({ ok: false, error: "busy" });
  });

  it("leaves one row in the audit log: the command's own, or else its own", async () => {
    const { id } = await visitSignedIn("owner");
    const careful = staffAction("settings.write", z.unknown(), async (_input, staff) => {
      await recordAudit(db, { actor: staff, action: "precise", subject: "settings:shop" });
      return ok(null);
    });
    await careful({});
    await staffAction("settings.write", z.unknown(), async () => ok(null))({ forgot: true, password: "secret" });
    const rows = await db.auditEntry.findMany({ where: { actorId: id }, orderBy: { id: "asc" } });
    expect(rows.map(({ action, after }) => ({ action, after }))).toEqual([
      { action: "precise", after: null },
      { action: "settings.write", after: { forgot: true, password: "…" } },
    ]);
  });

  it("leaves its row also when the work ends in a redirect", async () => {
    await visitSignedIn("owner");
    const leaving = staffAction("settings.write", z.unknown(), async () => redirect("/admin"));
    await expect(leaving({})).rejects.toMatchObject({ digest: expect.stringContaining("NEXT_REDIRECT") });
    expect(await db.auditEntry.count({ where: { action: "settings.write" } })).toBe(1);
  });
});
