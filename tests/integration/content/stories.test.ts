import { describe, expect, it, vi } from "vitest";
import { tellStory } from "@/lib/content/commands/tell-story";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { listStories, listStoryFilms } from "@/lib/content/queries/stories";
import { storiesMax } from "@/lib/content/story";
import { db } from "@/lib/db";
import { aFilm } from "../../factories/content";

vi.mock("next/headers", () => import("../../support/next-headers"));

const actor = { id: "u1", name: "سميرة" };
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const words = (name: string) => ({ title: name, slug: name, text: "x" });

async function film(name: string): Promise<number> {
  const { saved } = await aFilm({ ar: words(name), fr: words(`${name}-fr`) });
  return saved.ok ? saved.value.id : 0;
}
const tell = (id: number, more: { isStory?: boolean; until?: Date | null } = {}) =>
  tellStory({ id, isStory: true, until: null, ...more }, actor);
const told = async () => (await listStories("ar")).map(({ title }) => title);
const ends = (id: number) =>
  db.$queryRaw<{ at: Date }[]>`SELECT run_at AS at FROM graphile_worker.jobs WHERE key = ${`story-ends:${id}`}`;

describe("the stories of the home page", () => {
  it("are the public films that were chosen, newest first, in each language", async () => {
    const [first, second] = [await film("أولى"), await film("ثانية")];
    await film("ليست-قصة");
    for (const id of [second, first]) expect(await tell(id)).toEqual({ ok: true, value: { id } });
    expect(await told()).toEqual(["ثانية", "أولى"]);
    expect((await listStories("fr")).map(({ title }) => title)).toEqual(["ثانية-fr", "أولى-fr"]);
    expect((await listStoryFilms("ar")).map(({ id }) => id)).toEqual([second, first]);

    await turnPublic({ kind: "film", id: second, status: "draft" }, actor);
    await tell(first, { isStory: false });
    expect(await told()).toEqual([]);
  });

  it("end by themselves, and the pages are told of it at that hour", async () => {
    const id = await film("قصيرة");
    const until = inHours(2);
    await tell(id, { until });
    expect(await told()).toEqual(["قصيرة"]);
    expect(await ends(id)).toEqual([{ at: until }]);
    await tell(id, { until: inHours(5) });
    expect(await ends(id)).toHaveLength(1);
    await db.film.update({ where: { id }, data: { storyUntil: inHours(-1) } });
    expect(await told()).toEqual([]);
    await tell(id);
    expect([await told(), await ends(id)]).toEqual([["قصيرة"], []]);
  });

  it("are never more than a thumb goes through", async () => {
    for (let place = 0; place <= storiesMax; place += 1) await tell(await film(`قصة-${place}`));
    const shown = await told();
    expect(shown).toHaveLength(storiesMax);
    expect(shown).not.toContain("قصة-0");
  });

  it("have an end to come, and only stories have one", async () => {
    const id = await film("فيديو");
    const past = { ok: false, error: "time_is_past", fields: { until: "time_is_past" } };
    expect(await tell(id, { until: inHours(-1) })).toEqual(past);
    expect(await tell(999_999)).toEqual({ ok: false, error: "film_not_found" });
    await tell(id, { isStory: false, until: inHours(1) });
    expect(await db.film.findUnique({ where: { id }, select: { isStory: true, storyUntil: true } })).toEqual({
      isStory: false,
      storyUntil: null,
    });
    await expect(db.film.update({ where: { id }, data: { storyUntil: inHours(1) } })).rejects.toThrow(
      "end_is_of_story",
    );
    expect(await db.auditEntry.count({ where: { action: "film_story", subject: `film:${id}` } })).toBe(1);
  });
});
