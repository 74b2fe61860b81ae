import { beforeEach, describe, expect, it, vi } from "vitest";
import { draftOf } from "@/app/[locale]/draft-page";
import { GET as captionsDoor } from "@/app/media/captions/[name]/route";
import { publishLater } from "@/lib/content/commands/turn-public";
import { findFilmDraft } from "@/lib/content/queries/films";
import { findGuideDraft } from "@/lib/content/queries/guides";
import { findEpisodeDraft } from "@/lib/content/queries/podcasts";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { aFilm, aGuide, aSeries } from "../../factories/content";
import { visitAs } from "../../support/next-headers";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const film = async () => {
  const { saved } = await aFilm({ publish: false });
  return saved.ok ? saved.value.id : 0;
};
const episode = async () => {
  const { id: podcastId } = await aSeries();
  const { id } = await db.episode.findFirstOrThrow({ where: { podcastId } });
  await db.episode.update({ where: { id }, data: { status: "draft" } });
  return id;
};

type Find = (locale: Locale, id: number) => Promise<object | null>;
const kinds: [kind: string, make: () => Promise<number>, find: Find, shown: object][] = [
  ["film", film, findFilmDraft, { title: "Plateau", captionsIn: ["ar"], spots: [{ fromS: 2 }] }],
  ["guide", () => aGuide({ publish: false }), findGuideDraft, { title: "Entretenir le cuivre", cover: null }],
  ["episode", episode, findEpisodeDraft, { series: { title: "Causerie" }, episode: { title: "Un", number: 1 } }],
];

describe.each(kinds)("the preview of a %s that is not public", (_kind, make, find, shown) => {
  const open = async (id: number | string, locale = "fr") =>
    draftOf(Promise.resolve({ locale, id: String(id) }), find).then(
      ({ draft }) => draft,
      (error: { digest?: string }) => error.digest ?? error,
    );
  const nothing = "NEXT_HTTP_ERROR_FALLBACK;404";
  beforeEach(() => visitAs());

  it("is its page for those who prepare it, and nothing for anybody else", async () => {
    const id = await make();
    expect(await open(id)).toBe(nothing);
    await visitSignedIn("agent");
    expect(await open(id)).toBe(nothing);
    await visitSignedIn("owner");
    expect(await open(id)).toMatchObject(shown);
  });

  it("is nothing where there is nothing", async () => {
    const id = await make();
    await visitSignedIn("owner");
    for (const other of [id + 1_000, 0, "1e0", "x"]) expect(await open(other), String(other)).toBe(nothing);
    expect(await open(id, "en")).toBe(nothing);
  });
});

it("has the captions of a film that is not public, which nobody else gets or keeps", async () => {
  visitAs();
  const id = await film();
  const ask = () =>
    captionsDoor(new Request("http://shop.test/"), { params: Promise.resolve({ name: `${id}-ar.vtt` }) });
  expect((await ask()).status).toBe(404);
  await visitSignedIn("agent");
  expect((await ask()).status).toBe(404);
  await visitSignedIn("owner");
  const answer = await ask();
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
});

it("gives an episode the day it will have", async () => {
  const id = await episode();
  await db.episode.update({ where: { id }, data: { publishedAt: null } });
  const now = new Date("2026-12-01T10:00:00Z");
  expect((await findEpisodeDraft("fr", id, now))?.episode.publishedAt).toEqual(now);
  const publishAt = new Date("2026-12-24T08:00:00Z");
  await publishLater({ kind: "episode", id, publishAt }, { id: "u1", name: "سميرة" }, now);
  expect((await findEpisodeDraft("fr", id, now))?.episode.publishedAt).toEqual(publishAt);
});
