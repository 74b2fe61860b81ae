import { describe, expect, it, vi } from "vitest";
import { fileHost } from "@/lib/analytics/admin-actions";
import { countHosts } from "@/lib/analytics/queries/hosts";
import { db } from "@/lib/db";
import { expectHarmless, tried } from "../../support/bad-actions";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));
vi.mock("next/cache", () => import("../../support/next-cache"));

const host = "blog.example";

describe("a site that links to the shop", () => {
  it("is put away by the merchant, who finds it in the audit log, and may change his mind", async () => {
    await db.referringHost.create({ data: { host } });
    await visitSignedIn("owner");
    expect(await tried(fileHost, { host, status: "seen" })).toBe("accepted");
    expect(await tried(fileHost, { host, status: "ignored" })).toBe("accepted");
    expect(await countHosts()).toEqual({ new: 0, seen: 0, ignored: 1 });
    const log = await db.auditEntry.findMany({ where: { action: "host_marked" }, orderBy: { id: "asc" } });
    expect(log.map(({ before, after }) => [before, after])).toEqual([
      [{ status: "new" }, { host, status: "seen" }],
      [{ status: "seen" }, { host, status: "ignored" }],
    ]);
  });

  it("is not put away by who may not, nor one that is not there", async () => {
    await db.referringHost.create({ data: { host } });
    await visitSignedIn("agent");
    expect(await tried(fileHost, { host, status: "seen" })).toBe("not_allowed");
    await visitSignedIn("owner");
    expect(await tried(fileHost, { host: "other.example", status: "seen" })).toBe("host_unknown");
    expect(await tried(fileHost, { host, status: "new" })).toBe("invalid_input");
    expect(await countHosts()).toEqual({ new: 1, seen: 0, ignored: 0 });
  });

  it("is named in a form that is refused or made harmless, whatever is in it", async () => {
    await expectHarmless({
      action: fileHost,
      good: async () => {
        await db.referringHost.createMany({ data: [{ host }], skipDuplicates: true });
        return { host, status: "seen" };
      },
      answer: "accepted",
    });
  });
});
