import { describe, expect, it } from "vitest";
import { recordAudit } from "@/lib/audit/commands";
import { listAudit } from "@/lib/audit/queries";
import { db } from "@/lib/db";
import { withTx } from "@/lib/tx";

const actor = { id: "a", name: "Samira" };
const record = (action: string) =>
  recordAudit(db, { actor, action, subject: "order:1", before: { total: 1n, password: "x" }, after: { total: 2 } });

describe("the audit log", () => {
  it("cannot be changed or emptied", async () => {
    await record("one");
    await expect(db.auditEntry.updateMany({ data: { actorName: "nobody" } })).rejects.toThrow();
    await expect(db.auditEntry.deleteMany()).rejects.toThrow();
    await expect(db.$executeRaw`TRUNCATE "AuditEntry"`).rejects.toThrow();
    expect((await listAudit({})).entries).toMatchObject([{ actorName: "Samira", action: "one" }]);
  });

  it("forgets what a failed transaction did not do", async () => {
    const failing = withTx(async (tx) => {
      await recordAudit(tx, { actor, action: "undone", subject: "" });
      throw new Error("after all, no");
    });
    await expect(failing).rejects.toThrow("after all, no");
    expect((await listAudit({})).entries).toEqual([]);
  });

  it("holds no secrets", async () => {
    await record("one");
    expect((await listAudit({})).entries[0]?.before).toEqual({ total: "1", password: "…" });
  });

  it("is read newest first, page after page, without a gap or a repeat while it grows", async () => {
    for (let n = 0; n < 65; n++) await record(`n${n}`);
    const first = await listAudit({});
    await record("later");
    const second = await listAudit({ after: first.next ?? "" });
    const third = await listAudit({ after: second.next ?? "" });
    const seen = [...first.entries, ...second.entries, ...third.entries].map(({ action }) => action);
    expect(seen).toEqual(Array.from({ length: 65 }, (_, n) => `n${64 - n}`));
    expect(third.next).toBeNull();
  });

  it("is narrowed by person, action and subject; a place that is not a number is the start", async () => {
    await record("one");
    await recordAudit(db, { actor: null, action: "two", subject: "order:2" });
    expect((await listAudit({ actorId: "a" })).entries).toHaveLength(1);
    expect((await listAudit({ action: "two", subject: "order:2" })).entries).toHaveLength(1);
    expect((await listAudit({ after: "1; DROP TABLE" })).entries).toHaveLength(2);
  });
});
