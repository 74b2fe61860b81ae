import { beforeEach, describe, expect, it, vi } from "vitest";
import { dropWish, saveWish, wishLink } from "@/lib/analytics/admin-actions";
import { mailOutreach } from "@/lib/analytics/commands/mail-outreach";
import { meetHost } from "@/lib/analytics/commands/meet-host";
import { noteVisit } from "@/lib/analytics/commands/note-visit";
import { addOutreach, outreachMax, saveOutreach } from "@/lib/analytics/commands/outreach";
import { sweepVisits } from "@/lib/analytics/jobs";
import { newOutreachInput } from "@/lib/analytics/outreach-input";
import {
  countDueOutreach,
  countOutreach,
  findOutreach,
  listDueOutreach,
  listOutreach,
} from "@/lib/analytics/queries/outreach";
import { visitInput } from "@/lib/analytics/visit-input";
import { db } from "@/lib/db";
import { expectHarmless, tried } from "../../support/bad-actions";
import { owedMails } from "../../support/outbox";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));
vi.mock("next/cache", () => import("../../support/next-cache"));

const actor = { id: "o1", name: "سميرة" };
const now = new Date("2026-11-22T09:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

/** A wished link, added as the form sends it. */
async function aWish(host: string, rest: Record<string, string> = {}): Promise<number> {
  const input = newOutreachInput.parse({ address: `https://${host}/avis`, status: "asked", ...rest });
  const added = await addOutreach(input, actor, now);
  if (!added.ok) throw new Error(added.error);
  return added.value;
}
const meet = (host: string, at = now) => meetHost({ host, path: "/fr", now: at });
const stateOf = async (id: number) => {
  const { status, linkedAt } = await db.outreachSite.findUniqueOrThrow({ where: { id } });
  return [status, linkedAt?.toISOString() ?? null];
};

describe("a wished link", () => {
  it("is there when the first visitor comes from its site, and neither before nor for another", async () => {
    const [id, other] = [await aWish("blog.example"), await aWish("forum.example")];
    await meet("other.example");
    expect(await stateOf(id)).toEqual(["asked", null]);
    await meet("blog.example", later(1));
    expect(await stateOf(id)).toEqual(["linked", later(1).toISOString()]);
    expect(await stateOf(other)).toEqual(["asked", null]);
    expect((await findOutreach(id))?.met).toMatchObject({ visits: 1, firstPath: "/fr" });
  });

  it("is met once, however many come at one moment, and what the merchant then says stays said", async () => {
    const id = await aWish("blog.example", { status: "declined" });
    await Promise.all(Array.from({ length: 30 }, (_, n) => meet("blog.example", later(n))));
    const first = await stateOf(id);
    expect(first[0]).toBe("linked");
    expect((await findOutreach(id))?.met?.visits).toBe(30);
    await saveOutreach({ id, contact: "", note: "", nextStep: "", nextOn: null, status: "asked" }, actor, later(40));
    await meet("blog.example", later(41));
    expect(await stateOf(id)).toEqual(["asked", null]);
  });

  it("is not missed when the site is put on the list while its first visitors come", async () => {
    const hosts = Array.from({ length: 12 }, (_, n) => `blog-${n}.example`);
    const ids = await Promise.all(
      hosts.flatMap((host) => [aWish(host), meet(host).then(() => 0), meet(host).then(() => 0)]),
    );
    const states = await Promise.all(ids.filter((id) => id > 0).map(stateOf));
    expect(states.map(([status]) => status)).toEqual(hosts.map(() => "linked"));
  });

  it("is there from the start on a site that sends visitors already", async () => {
    await meet("blog.example", later(-9));
    expect(await stateOf(await aWish("blog.example"))).toEqual(["linked", later(-9).toISOString()]);
  });

  it("is met although the log has no room left", async () => {
    const data = Array.from({ length: 2_000 }, (_, n) => ({ host: `spam-${n}.example` }));
    await db.referringHost.createMany({ data });
    const id = await aWish("blog.example");
    await meet("blog.example");
    expect((await stateOf(id))[0]).toBe("linked");
  });

  it("keeps its day when the site is met anew, long after the log forgot it", async () => {
    const id = await aWish("blog.example");
    await meet("blog.example");
    await sweepVisits(later(500));
    expect(await db.referringHost.count()).toBe(0);
    await meet("blog.example", later(501));
    expect(await stateOf(id)).toEqual(["linked", now.toISOString()]);
  });

  it("is met by a widget's link too, which names the site it stands on", async () => {
    const [id, campaign] = [await aWish("blog.example"), await aWish("flyer.example")];
    const visit = (told: Record<string, string>) =>
      noteVisit(visitInput.parse({ path: "/fr", ...told }), ["shop.test"], now);
    await visit({ utmSource: "flyer.example", utmMedium: "print" });
    await visit({ utmSource: "widget", utmMedium: "referral" });
    expect(await db.referringHost.count()).toBe(0);
    await visit({ utmSource: "blog.example", utmMedium: "referral" });
    expect([(await stateOf(id))[0], (await stateOf(campaign))[0]]).toEqual(["linked", "asked"]);
  });
});

describe("the list", () => {
  it("has a site once, also when it is written down several times at one moment", async () => {
    const input = newOutreachInput.parse({ address: "blog.example", status: "to_ask" });
    const added = await Promise.all(Array.from({ length: 5 }, () => addOutreach(input, actor)));
    expect(added.filter(({ ok }) => ok)).toHaveLength(1);
    expect(added.filter((one) => !one.ok && one.error === "outreach_known")).toHaveLength(4);
    expect(await countOutreach()).toEqual({ to_ask: 1, asked: 0, agreed: 0, linked: 0, declined: 0 });
  });

  it("has an end", async () => {
    const data = Array.from({ length: outreachMax }, (_, n) => ({
      host: `s${n}.example`,
      address: "https://x.example/",
    }));
    await db.outreachSite.createMany({ data });
    const input = newOutreachInput.parse({ address: "blog.example", status: "to_ask" });
    expect(await addOutreach(input, actor)).toEqual({ ok: false, error: "outreach_too_many" });
  });

  it("says what is due by the Algerian day, the longest overdue first", async () => {
    await aWish("late.example", { nextOn: "2026-11-20", nextStep: "relancer" });
    await aWish("today.example", { nextOn: "2026-11-22" });
    await aWish("tomorrow.example", { nextOn: "2026-11-23" });
    await aWish("over.example", { nextOn: "2026-11-20", status: "declined" });
    await aWish("there.example", { nextOn: "2026-11-20", status: "linked" });
    expect((await listDueOutreach(now)).map(({ host }) => host)).toEqual(["late.example", "today.example"]);
    // Half past midnight of the 23rd in Algiers.
    expect(await countDueOutreach(new Date("2026-11-22T23:30:00Z"))).toBe(3);
    expect((await listOutreach("asked")).map(({ host }) => host)).toEqual([
      ...["late.example", "today.example", "tomorrow.example"],
    ]);
    expect(await listOutreach(null)).toHaveLength(5);
  });
});

describe("the owners' reminder", () => {
  beforeEach(async () => {
    await db.user.createMany({
      data: [
        { id: "o1", name: "سميرة", email: "samira@shop.test", role: "owner", locale: "ar" },
        { id: "o2", name: "Lyès", email: "lyes@shop.test", role: "owner", locale: "fr" },
        { id: "a1", name: "كريم", email: "karim@shop.test", role: "agent", locale: "ar" },
      ],
    });
  });

  it("tells each owner of a step on its day, once, however often the job runs", async () => {
    await aWish("blog.example", { nextOn: "2026-11-22", nextStep: "Relancer Amina" });
    await aWish("soon.example", { nextOn: "2026-11-24" });
    await mailOutreach(later(-1));
    expect(await owedMails()).toEqual([]);
    await Promise.all([mailOutreach(now), mailOutreach(now), mailOutreach(now)]);
    await mailOutreach(later(1));
    const mails = await owedMails();
    expect(mails.map(({ to }) => to).sort()).toEqual(["lyes@shop.test", "samira@shop.test"]);
    const french = mails.find(({ to }) => to.startsWith("lyes"))?.text ?? "";
    expect(french).toContain("blog.example — Relancer Amina");
    expect(french).not.toContain("soon.example");
    expect(french).toContain("/admin/analytics/outreach");
  });

  it("tells of it again when its day was moved, and not when only its words were", async () => {
    const id = await aWish("blog.example", { nextOn: "2026-11-22" });
    await mailOutreach(now);
    const edit = { id, contact: "amina@blog.example", note: "", nextStep: "rappeler", status: "asked" as const };
    await saveOutreach({ ...edit, nextOn: new Date("2026-11-22") }, actor);
    await mailOutreach(later(1));
    expect(await owedMails()).toHaveLength(2);
    await saveOutreach({ ...edit, nextOn: new Date("2026-11-25") }, actor);
    await mailOutreach(later(3));
    expect(await owedMails()).toHaveLength(4);
  });
});

describe("the panel's doors to it", () => {
  const typed = { address: "https://blog.example/avis", status: "to_ask", contact: "Amina", nextOn: "2026-12-01" };

  it("write every change into the log, and are closed to who may not", async () => {
    await visitSignedIn("agent");
    expect(await tried(wishLink, typed)).toBe("not_allowed");
    await visitSignedIn("owner");
    expect(await tried(wishLink, typed)).toBe("accepted");
    expect(await tried(wishLink, { ...typed, address: "http://localhost:3000/fr" })).toBe("invalid_input");
    expect(await tried(wishLink, typed)).toBe("outreach_known");
    const { id } = await db.outreachSite.findFirstOrThrow();
    expect(await tried(saveWish, { ...typed, id, status: "agreed" })).toBe("accepted");
    expect(await tried(saveWish, { ...typed, id: id + 1, status: "agreed" })).toBe("outreach_unknown");
    expect(await tried(dropWish, { id })).toBe("accepted");
    expect(await tried(dropWish, { id })).toBe("outreach_unknown");
    const log = await db.auditEntry.findMany({ where: { subject: "analytics" }, orderBy: { id: "asc" } });
    expect(log.map(({ action }) => action)).toEqual(["outreach_added", "outreach_saved", "outreach_dropped"]);
  });

  it("refuse a spoilt field or make it harmless", async () => {
    const { address: _, ...rest } = typed;
    let n = 0;
    await expectHarmless({
      action: wishLink,
      good: async () => ({ ...typed, address: `https://blog-${n++}.example/`, note: "", nextStep: "" }),
      answer: "accepted",
    });
    await expectHarmless({
      action: saveWish,
      good: async () => ({ ...rest, id: await aWish(`saved-${n++}.example`) }),
      answer: "accepted",
    });
  });
});
