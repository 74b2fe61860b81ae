import { beforeEach, describe, expect, it, vi } from "vitest";
import { handlers } from "@/app/api/jobs/handlers";
import { discardDraft, keepDraft } from "@/lib/content/commands/keep-draft";
import { publishPiece, publishWhenDue, schedulePiece, unpublishPiece } from "@/lib/content/commands/publish-piece";
import { createPiece, restoreVersion, savePiece } from "@/lib/content/commands/save-piece";
import { findAdminPiece, listVersions } from "@/lib/content/queries/admin-pieces";
import { findPiece, findPreview, neighboursOf } from "@/lib/content/queries/find-piece";
import { findMovedPiece } from "@/lib/content/queries/former-piece";
import { listPieces } from "@/lib/content/queries/list-pieces";
import { db } from "@/lib/db";
import { runDueJobs } from "@/lib/jobs/runner";
import { aContent } from "../../factories/content";

vi.mock("next/headers", () => import("../../support/next-headers"));

const actor = { id: "u1", name: "سميرة" };
const now = new Date("2026-12-01T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function aPiece(content = aContent()) {
  const { value } = await createPiece("article", actor);
  const saved = await savePiece({ id: value.id, seenVersion: 0, content }, actor);
  if (!saved.ok) throw new Error(saved.error);
  return value.id;
}
const jobsOf = (id: number) =>
  db.$queryRaw<{ key: string; at: Date }[]>`
    SELECT key, run_at AS at FROM graphile_worker.jobs WHERE key LIKE ${`%piece:${id}`} ORDER BY key`;
/** As if the hour had come: the piece and its job are due. */
async function comeOfHour(id: number) {
  await db.piece.update({ where: { id }, data: { publishAt: new Date(0) } });
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ${`publish-piece:${id}`}`;
}
const statusOf = async (id: number) => (await db.piece.findUniqueOrThrow({ where: { id } })).status;

describe("a piece", () => {
  it("is not public until it is published, and is gone when taken back", async () => {
    const id = await aPiece(aContent({ ar: { title: "زيت الزيتون" } }));
    expect(await findPiece("ar", "article", "زيت-الزيتون")).toBeNull();
    expect(await publishPiece({ id }, actor, now)).toMatchObject({ ok: true });
    expect(await findPiece("ar", "article", "زيت-الزيتون")).toMatchObject({ id, title: "زيت الزيتون" });
    expect(await findPiece("ar", "page", "زيت-الزيتون")).toBeNull();
    await unpublishPiece({ id }, actor);
    expect(await listPieces("ar", { kind: "article" })).toMatchObject({ pieces: [] });
  });

  it("exists only in the languages it is written in", async () => {
    const id = await aPiece(aContent({ fr: null, ar: { title: "بالعربية فقط" } }));
    await publishPiece({ id }, actor, now);
    expect((await findPiece("ar", "article", "بالعربية-فقط"))?.slugs).toEqual({ ar: "بالعربية-فقط" });
    expect((await listPieces("fr", { kind: "article" })).pieces).toEqual([]);
  });

  it("refuses to be published empty, and to be emptied once it is public", async () => {
    const { value } = await createPiece("article", actor);
    expect(await publishPiece({ id: value.id }, actor)).toMatchObject({ ok: false, error: "not_ready_to_publish" });
    const id = await aPiece();
    await publishPiece({ id }, actor, now);
    const emptied = await savePiece({ id, seenVersion: 1, content: aContent({ fr: { body: [] } }) }, actor);
    expect(emptied).toMatchObject({
      ok: false,
      error: "not_ready_to_publish",
      fields: { "words.fr.body": "body_empty" },
    });
    expect((await findAdminPiece(id))?.version).toBe(1);
  });

  it("gets a free address from its title, and refuses one that is typed and taken", async () => {
    await aPiece(aContent({ ar: { title: "نفس العنوان" } }));
    const second = await aPiece(aContent({ ar: { title: "نفس العنوان" } }));
    expect((await findAdminPiece(second))?.slugs.ar).toBe("نفس-العنوان-2");
    const typed = aContent({ ar: { slug: "نفس-العنوان" } });
    expect(await savePiece({ id: second, seenVersion: 1, content: typed }, actor)).toMatchObject({
      error: "slug_taken",
      fields: { "words.ar.slug": "slug_taken" },
    });
  });

  it("is found by the addresses it had before, in its own language, while it is public", async () => {
    const id = await aPiece(aContent({ ar: { title: "الاسم الأول" }, fr: { title: "Premier nom" } }));
    await savePiece({ id, seenVersion: 1, content: aContent({ ar: { title: "الاسم الثاني" } }) }, actor);
    expect(await findMovedPiece("ar", "article", ["الاسم-الأول"])).toBeNull();
    await publishPiece({ id }, actor, now);
    expect(await findMovedPiece("ar", "article", ["الاسم-الأول"])).toBe("الاسم-الثاني");
    expect(await findMovedPiece("fr", "article", ["الاسم-الأول"])).toBeNull();
    expect(await findMovedPiece("ar", "page", ["الاسم-الأول"])).toBeNull();
    expect(await findMovedPiece("ar", "article", ["الاسم-الثاني"])).toBeNull();
    expect(await findMovedPiece("ar", "article", ["الاسم_الثاني", "الاسم-الثاني"])).toBe("الاسم-الثاني");
  });

  it("refuses a picture that is not the shop's", async () => {
    const { value } = await createPiece("article", actor);
    const cover = { key: "nobody-s", width: 10, height: 10 };
    const content = aContent({ cover, ar: { coverAlt: "صورة" }, fr: { coverAlt: "Image" } });
    expect(await savePiece({ id: value.id, seenVersion: 0, content }, actor)).toMatchObject({
      error: "picture_not_found",
    });
  });

  it("keeps the true sizes of its pictures, whatever was sent", async () => {
    await db.media.create({ data: { key: "olives", width: 960, height: 640, thumbhash: "" } });
    const cover = { key: "olives", width: 1, height: 1 };
    const id = await aPiece(aContent({ cover, ar: { coverAlt: "زيتون" }, fr: { coverAlt: "Olives" } }));
    expect((await findAdminPiece(id))?.content?.cover).toEqual({ key: "olives", width: 960, height: 640 });
  });

  it("knows the one before and the one after", async () => {
    const ids: number[] = [];
    for (const minutes of [0, 10, 20]) {
      const id = await aPiece();
      await publishPiece({ id }, actor, later(minutes));
      ids.push(id);
    }
    const [middle] = (await listPieces("ar", { kind: "article" })).pieces.filter(({ id }) => id === ids[1]);
    const view = await findPiece("ar", "article", middle?.slug ?? "");
    const { older, newer } = view ? await neighboursOf("ar", view) : { older: null, newer: null };
    expect([older?.id, newer?.id]).toEqual([ids[0], ids[2]]);
  });
});

describe("a save", () => {
  it("is a version each time, and an old one comes back as a new one", async () => {
    const id = await aPiece(aContent({ ar: { title: "الأول" } }));
    await savePiece({ id, seenVersion: 1, content: aContent({ ar: { title: "الثاني" } }) }, actor);
    expect(await restoreVersion({ id, number: 1 }, actor)).toMatchObject({ ok: true, value: { version: 3 } });
    expect((await listVersions(id)).map(({ number }) => number)).toEqual([3, 2, 1]);
    expect((await findAdminPiece(id))?.content?.words.ar?.title).toBe("الأول");
  });

  it("is refused over a newer one", async () => {
    const id = await aPiece();
    const both = await Promise.all([1, 2].map(() => savePiece({ id, seenVersion: 1, content: aContent() }, actor)));
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ error: "edited_meanwhile" });
  });

  it("makes a countdown leave its page on the hour", async () => {
    const endsAt = "2027-01-01T00:00:00.000Z";
    const countdown = { type: "countdown" as const, id: "abc123", title: "عرض", text: "", endsAt, button: null };
    const id = await aPiece(aContent({ ar: { body: [countdown] } }));
    const [job] = await db.$queryRaw<{ at: Date }[]>`
      SELECT run_at AS at FROM graphile_worker.jobs WHERE key = ${`countdown:${id}:abc123`}`;
    expect(job?.at.toISOString()).toBe(endsAt);
  });
});

describe("what is being typed", () => {
  it("is in the preview and in the editor, and nowhere else", async () => {
    const id = await aPiece(aContent({ ar: { title: "محفوظ", slug: "محفوظ" } }));
    await publishPiece({ id }, actor, now);
    const draft = { words: { ar: { title: "قيد الكتابة", body: [] }, fr: null }, productIds: [] };
    expect(await keepDraft({ id, seenVersion: 1, draft })).toMatchObject({ ok: true });
    const piece = await findAdminPiece(id);
    expect((await findPreview("ar", piece?.previewKey ?? ""))?.title).toBe("قيد الكتابة");
    expect((await findPiece("ar", "article", "محفوظ"))?.title).toBe("محفوظ");
    await discardDraft({ id }, actor);
    expect((await findAdminPiece(id))?.draft).toBeNull();
  });

  it("is not kept over what somebody else saved since", async () => {
    const id = await aPiece();
    expect(await keepDraft({ id, seenVersion: 0, draft: {} })).toMatchObject({ error: "edited_meanwhile" });
  });

  it.each([[null], ["x"], [{ words: 7 }], [{ words: { ar: { body: [{ type: "script", id: "aaaaaa" }] } } }]])(
    "shows no more than it can when it is broken: %j",
    async (draft) => {
      const id = await aPiece();
      await db.piece.update({ where: { id }, data: { draft: draft ?? undefined } });
      const piece = await findAdminPiece(id);
      const shown = await findPreview("ar", piece?.previewKey ?? "");
      expect(shown?.body.map(({ type }) => type) ?? []).not.toContain("script");
    },
  );
});

describe("a scheduled piece", () => {
  beforeEach(() => void vi.stubGlobal("fetch", async () => new Response("{}")));

  it("is published once at its hour, however often its job runs, with one order to refresh the pages", async () => {
    const id = await aPiece();
    expect(await schedulePiece({ id, publishAt: later(60) }, actor, now)).toMatchObject({ ok: true });
    expect(await publishWhenDue(id, later(59))).toBe(false);
    expect(await statusOf(id)).toBe("scheduled");
    const turns = await Promise.all([later(60), later(60), later(61)].map((at) => publishWhenDue(id, at)));
    expect(turns.filter(Boolean)).toHaveLength(1);
    expect(await statusOf(id)).toBe("published");
    const entries = await db.auditEntry.count({ where: { action: "piece_published", subject: `piece:${id}` } });
    expect(entries).toBe(1);
    expect((await jobsOf(id)).map(({ key }) => key)).toContain(`pages:piece:${id}`);
  });

  it("moves with its hour: one job, the new time", async () => {
    const id = await aPiece();
    await schedulePiece({ id, publishAt: later(60) }, actor, now);
    await schedulePiece({ id, publishAt: later(120) }, actor, now);
    expect(await jobsOf(id)).toEqual([{ key: `publish-piece:${id}`, at: later(120) }]);
    expect(await publishWhenDue(id, later(60))).toBe(false);
  });

  it("keeps its date, not the minute at which a slow worker came", async () => {
    const id = await aPiece();
    await schedulePiece({ id, publishAt: later(60) }, actor, now);
    await publishWhenDue(id, later(300));
    expect((await db.piece.findUniqueOrThrow({ where: { id } })).publishedAt).toEqual(later(60));
  });

  it("waits for nothing once it is taken back", async () => {
    const id = await aPiece();
    await schedulePiece({ id, publishAt: later(60) }, actor, now);
    await unpublishPiece({ id }, actor);
    expect(await jobsOf(id)).toEqual([]);
    expect(await publishWhenDue(id, later(90))).toBe(false);
  });

  it("cannot be set in the past", async () => {
    const id = await aPiece();
    expect(await schedulePiece({ id, publishAt: later(-1) }, actor, now)).toMatchObject({ error: "time_is_past" });
  });

  it("is published by the worker alone when its hour has come, and its pages are asked to be made anew", async () => {
    const sent = vi.fn(async (_url: string, _request: RequestInit) => new Response("{}"));
    vi.stubGlobal("fetch", sent);
    const id = await aPiece(aContent({ ar: { title: "على موعد" } }));
    await schedulePiece({ id, publishAt: later(60) }, actor, now);
    await comeOfHour(id);
    await runDueJobs(handlers);
    expect(await findPiece("ar", "article", "على-موعد")).toMatchObject({ id });
    expect((await listPieces("ar", { kind: "article" })).pieces).toMatchObject([{ id }]);
    expect(await jobsOf(id)).toEqual([]);
    const [[url, request] = []] = sent.mock.calls;
    expect(url).toMatch(/\/api\/jobs\/pages$/);
    expect(JSON.parse(String(request?.body))).toEqual({ tags: [`piece:${id}`, "content"] });
  });
});
