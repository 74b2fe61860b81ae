import { beforeEach, describe, expect, it, vi } from "vitest";
import { handlers } from "@/app/api/jobs/handlers";
import { publishDue, publishLater, turnPublic } from "@/lib/content/commands/turn-public";
import { publishAtHour } from "@/lib/content/jobs";
import { findFilm, findFilmOfProduct, listFilms } from "@/lib/content/queries/films";
import { listGuides } from "@/lib/content/queries/guides";
import { findPodcast } from "@/lib/content/queries/podcasts";
import { db } from "@/lib/db";
import { runDueJobs } from "@/lib/jobs/runner";
import { aFilm, aGuide, aStoredFile } from "../../factories/content";

vi.mock("next/headers", () => import("../../support/next-headers"));

const actor = { id: "u1", name: "سميرة" };
const now = new Date("2026-12-01T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const film = async () => {
  const { saved } = await aFilm({ publish: false });
  return saved.ok ? saved.value.id : 0;
};

async function episode(): Promise<number> {
  const cover = await aStoredFile({ kind: "cover", format: "jpg" });
  const file = await aStoredFile({ kind: "audio", format: "mp3", seconds: 60 });
  const spoken = { locale: "ar", title: "الحلقة الأولى", notes: "x", fileId: file.id, chapters: [] };
  const { episodes } = await db.podcast.create({
    data: {
      ...{ coverId: cover.id, category: "Arts" },
      texts: { create: { locale: "ar", title: "حديث الدكان", slug: "حديث", text: "x" } },
      episodes: { create: { number: 1, texts: { create: spoken } } },
    },
    select: { episodes: { select: { id: true } } },
  });
  return episodes[0]?.id ?? 0;
}

const guide = () => aGuide({ publish: false });

type Kind = "film" | "episode" | "guide";
type State = { status: string; publishAt: Date | null; publishedAt: Date | null };

async function stateOf(kind: Kind, id: number): Promise<State> {
  const wanted = { where: { id }, select: { status: true, publishAt: true, publishedAt: true } };
  if (kind === "film") return db.film.findUniqueOrThrow(wanted);
  return kind === "guide" ? db.guide.findUniqueOrThrow(wanted) : db.episode.findUniqueOrThrow(wanted);
}
const jobsOf = (kind: string, id: number) =>
  db.$queryRaw<{ key: string; at: Date }[]>`
    SELECT key, run_at AS at FROM graphile_worker.jobs WHERE key LIKE ${`%${kind}:${id}`} ORDER BY key`;

describe.each([
  ["film", film],
  ["episode", episode],
  ["guide", guide],
] as const)("a scheduled %s", (kind, make) => {
  beforeEach(() => void vi.stubGlobal("fetch", async () => new Response("{}")));

  it("is public once at its hour, since that hour, with one order to refresh the pages", async () => {
    const id = await make();
    expect(await publishLater({ kind, id, publishAt: later(60) }, actor, now)).toEqual({ ok: true, value: { id } });
    expect(await stateOf(kind, id)).toEqual({ status: "scheduled", publishAt: later(60), publishedAt: null });
    expect(await publishDue({ kind, id }, later(59))).toBe(false);
    const turns = await Promise.all([300, 300, 301].map((at) => publishDue({ kind, id }, later(at))));
    expect(turns.filter(Boolean)).toHaveLength(1);
    expect(await stateOf(kind, id)).toEqual({ status: "published", publishAt: null, publishedAt: later(60) });
    expect(await db.auditEntry.count({ where: { action: `${kind}_published`, actorId: null } })).toBe(1);
    expect((await jobsOf(kind, id)).map(({ key }) => key)).toContain(`pages:${kind}:${id}`);
  });

  it("is tried again where the clock of the shop is behind the queue's, and never lost", async () => {
    const id = await make();
    await publishLater({ kind, id, publishAt: later(60) }, actor, now);
    const early = new Date(later(60).getTime() - 40);
    await expect(publishAtHour({ kind, id }, early)).rejects.toThrow("has not come yet");
    await publishAtHour({ kind, id }, later(60));
    expect((await stateOf(kind, id)).status).toBe("published");
    await publishAtHour({ kind, id }, later(61));
  });

  it("moves with its hour: one job, the new time", async () => {
    const id = await make();
    await publishLater({ kind, id, publishAt: later(60) }, actor, now);
    await publishLater({ kind, id, publishAt: later(120) }, actor, now);
    expect(await jobsOf(kind, id)).toEqual([{ key: `publish-${kind}:${id}`, at: later(120) }]);
    expect(await publishDue({ kind, id }, later(60))).toBe(false);
    await publishAtHour({ kind, id }, later(60));
  });

  it.each(["draft", "published"] as const)("waits for nothing once somebody makes it %s", async (status) => {
    const id = await make();
    await publishLater({ kind, id, publishAt: later(60) }, actor, now);
    await turnPublic({ kind, id, status }, actor, later(10));
    const publishedAt = status === "published" ? later(10) : null;
    expect(await stateOf(kind, id)).toEqual({ status, publishAt: null, publishedAt });
    expect(await jobsOf(kind, id)).toEqual([]);
    expect(await publishDue({ kind, id }, later(90))).toBe(false);
  });

  it("keeps the date of its first hour when it comes back", async () => {
    const id = await make();
    await turnPublic({ kind, id, status: "published" }, actor, now);
    await turnPublic({ kind, id, status: "draft" }, actor, later(10));
    await publishLater({ kind, id, publishAt: later(60) }, actor, later(20));
    expect(await publishDue({ kind, id }, later(61))).toBe(true);
    expect(await stateOf(kind, id)).toEqual({ status: "published", publishAt: null, publishedAt: now });
  });

  it("has an hour to come, and is not public yet", async () => {
    const id = await make();
    const past = { ok: false, error: "time_is_past", fields: { publishAt: "time_is_past" } };
    expect(await publishLater({ kind, id, publishAt: now }, actor, now)).toEqual(past);
    await turnPublic({ kind, id, status: "published" }, actor, now);
    expect(await publishLater({ kind, id, publishAt: later(60) }, actor, now)).toMatchObject({
      error: "status_changed",
    });
    expect((await stateOf(kind, id)).status).toBe("published");
    expect(await publishLater({ kind, id: 999_999, publishAt: later(60) }, actor, now)).toMatchObject({ ok: false });
    expect(await turnPublic({ kind, id: 999_999, status: "draft" }, actor)).toMatchObject({
      error: `${kind}_not_found`,
    });
  });

  it("has an hour if and only if it is scheduled, whoever writes it", async () => {
    const id = await make();
    const write = (data: { status?: string; publishAt?: Date }): Promise<unknown> => {
      const change = { where: { id }, data };
      if (kind === "film") return db.film.update(change);
      return kind === "guide" ? db.guide.update(change) : db.episode.update(change);
    };
    await expect(write({ status: "scheduled" })).rejects.toThrow("scheduled_has_hour");
    await expect(write({ publishAt: later(60) })).rejects.toThrow("scheduled_has_hour");
    await expect(write({ status: "published" })).rejects.toThrow("public_has_time");
  });
});

describe("before their hour", () => {
  it("a film is seen nowhere, and the worker alone makes it public", async () => {
    const { saved, productId } = await aFilm({ publish: false });
    const id = saved.ok ? saved.value.id : 0;
    const seen = async () => [
      await findFilm("ar", "صينية"),
      await findFilmOfProduct("ar", productId),
      (await listFilms("ar")).films[0] ?? null,
    ];
    await publishLater({ kind: "film", id, publishAt: new Date(Date.now() + 3_600_000) }, actor);
    expect(await seen()).toEqual([null, null, null]);

    const sent = vi.fn(async (_url: string, _request: RequestInit) => new Response("{}"));
    vi.stubGlobal("fetch", sent);
    await db.film.update({ where: { id }, data: { publishAt: new Date(Date.now() - 1_000) } });
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ${`publish-film:${id}`}`;
    await runDueJobs(handlers);
    expect(await seen()).toMatchObject([{ id }, { id }, { id }]);
    expect(sent.mock.calls.map(([, request]) => JSON.parse(String(request.body)))).toEqual([{ tags: ["content"] }]);
  });

  it("an episode is in no series", async () => {
    const id = await episode();
    await publishLater({ kind: "episode", id, publishAt: later(60) }, actor, now);
    expect(await findPodcast("ar", "حديث")).toBeNull();
    await publishDue({ kind: "episode", id }, later(61));
    expect((await findPodcast("ar", "حديث"))?.episodes).toMatchObject([{ id, publishedAt: later(60) }]);
  });

  it("a guide is on no list, and cannot be asked for", async () => {
    const id = await guide();
    await publishLater({ kind: "guide", id, publishAt: later(60) }, actor, now);
    expect((await listGuides("fr")).guides).toEqual([]);
    await publishDue({ kind: "guide", id }, later(61));
    expect((await listGuides("fr")).guides).toMatchObject([{ id }]);
  });
});
