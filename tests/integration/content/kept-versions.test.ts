import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { restoreKept } from "@/lib/content/commands/restore-kept";
import { saveFilm } from "@/lib/content/commands/save-film";
import { filmInput } from "@/lib/content/film";
import { type KeptKind, keptContentOf, versionsKept } from "@/lib/content/kept-text";
import { findFilm } from "@/lib/content/queries/films";
import { findKeptChanges, listKeptVersions } from "@/lib/content/queries/kept-versions";
import { db } from "@/lib/db";
import { aFilm, aStoredFile } from "../../factories/content";
import { episodeSaves, filmSaves, guideSaves } from "../../factories/kept-texts";

const migrations = "prisma/migrations";
const actor = { id: "u1", name: "سميرة" };

type Saves = {
  first: object;
  save: (input: never) => Promise<{ ok: boolean; value?: { id: number } }>;
  second: (id: number) => object;
};
const kinds: [KeptKind, () => Promise<Saves>, changed: string[]][] = [
  ["film", filmSaves as () => Promise<Saves>, ["films.editor.title", "films.editor.slug"]],
  ["guide", guideSaves as () => Promise<Saves>, ["guides.editor.coverFile", "guides.editor.forReaders"]],
  ["episode", episodeSaves as () => Promise<Saves>, ["podcast.editor.number"]],
];
const numbersOf = async (kind: KeptKind, id: number) => (await listKeptVersions(kind, id)).map(({ number }) => number);
const contentOf = async (kind: KeptKind, subjectId: number, number: number) =>
  (await db.contentVersion.findUniqueOrThrow({ where: { kind_subjectId_number: { kind, subjectId, number } } }))
    .content;

describe.each(kinds)("a save of a %s", (kind, make, changed) => {
  const begin = async () => {
    const { first, save, second } = await make();
    const sent = (input: object) => save(input as never);
    const id = (await sent(first)).value?.id ?? 0;
    return { id, sent, first, second };
  };

  it("is a version with its author where it changes something, and none where it does not", async () => {
    const { id, sent, first, second } = await begin();
    await sent({ ...first, id });
    expect(await listKeptVersions(kind, id)).toMatchObject([{ number: 1, actorName: "سميرة" }]);
    await sent(second(id));
    await sent(second(id));
    expect(await numbersOf(kind, id)).toEqual([2, 1]);
    expect((await findKeptChanges(kind, { id, number: 2 }, "ar")).map(({ label }) => label)).toEqual(changed);
    expect(await findKeptChanges(kind, { id, number: 9 }, "ar")).toEqual([]);
  });

  it("comes back whole as a new version", async () => {
    const { id, sent, second } = await begin();
    await sent(second(id));
    expect(await restoreKept({ kind, id, number: 1 }, { id: "u2", name: "Karim" })).toMatchObject({
      ok: true,
      value: { isWhole: true },
    });
    expect(await listKeptVersions(kind, id)).toMatchObject([
      { number: 3, actorName: "Karim" },
      { number: 2 },
      { number: 1 },
    ]);
    expect(await contentOf(kind, id, 3)).toEqual(await contentOf(kind, id, 1));
    await restoreKept({ kind, id, number: 3 }, actor);
    expect(await numbersOf(kind, id)).toEqual([3, 2, 1]);
  });

  it("is refused as unknown where there is none, or it no longer fits", async () => {
    const { id } = await begin();
    const refusal = { ok: false, error: "version_unknown" };
    expect(await restoreKept({ kind, id, number: 2 }, actor)).toMatchObject(refusal);
    expect(await restoreKept({ kind, id: id + 99, number: 1 }, actor)).toMatchObject(refusal);
    await db.contentVersion.updateMany({ where: { kind }, data: { content: { ar: {}, fr: {} } } });
    expect(await restoreKept({ kind, id, number: 1 }, actor)).toMatchObject(refusal);
  });

  it("has a number of its own beside others of the same moment", async () => {
    const { id, sent, first, second } = await begin();
    const both = [second(id), { ...first, id }, second(id), { ...first, id }, second(id)];
    expect((await Promise.all(both.map(sent))).every(({ ok }) => ok)).toBe(true);
    const numbers = await numbersOf(kind, id);
    expect(numbers).toEqual(numbers.map((_, place) => numbers.length - place));
    expect(numbers.length).toBeGreaterThan(1);
  });

  it("lets the oldest of many go, and all with what they are of", async () => {
    const { id, sent, second } = await begin();
    const content = { ar: {}, fr: {} };
    const more = Array.from({ length: versionsKept - 1 }, (_, place) => ({
      kind,
      subjectId: id,
      number: place + 2,
      content,
      actorName: "",
    }));
    await db.contentVersion.createMany({ data: more });
    await sent(second(id));
    const numbers = await numbersOf(kind, id);
    expect([numbers[0], numbers.at(-1)]).toEqual([versionsKept + 1, 2]);
    expect(await db.contentVersion.count()).toBe(versionsKept);
    await db.$executeRawUnsafe(`DELETE FROM "${kind[0]?.toUpperCase()}${kind.slice(1)}" WHERE id = ${id}`);
    expect(await db.contentVersion.count()).toBe(0);
  });

  it("finds what was there before there were versions as its first one", async () => {
    const { id } = await begin();
    const kept = await contentOf(kind, id, 1);
    await db.contentVersion.deleteMany({});
    const name = readdirSync(migrations).find((one) => one.endsWith("_content_versions"));
    const sql = readFileSync(`${migrations}/${name}/migration.sql`, "utf8");
    const fill = sql
      .slice(sql.indexOf("INSERT INTO"))
      .split(";\n")
      .filter((part) => part.trim());
    for (const statement of fill) await db.$executeRawUnsafe(statement);
    expect(await contentOf(kind, id, 1)).toEqual(kept);
    expect(keptContentOf(kind, kept)).toEqual(kept);
  });
});

it("shows everybody the words that came back of a film that is public", async () => {
  const { saved, fileId, key } = await aFilm();
  const id = saved.ok ? saved.value.id : 0;
  const words = { title: "أخرى", text: "x" };
  await saveFilm(filmInput.parse({ id: String(id), fileId, posterKey: key, ar: words, fr: words }), actor);
  expect(await findFilm("ar", "صينية")).toBeNull();
  await restoreKept({ kind: "film", id, number: 1 }, actor);
  expect(await findFilm("ar", "صينية")).toMatchObject({ captionsIn: ["ar"], spots: [{ fromS: 2 }] });
});

it("tells what changed in a film by the names of things", async () => {
  const { first, save } = await filmSaves();
  const saved = await save(first);
  const id = saved.ok ? saved.value.id : 0;
  const other = await aStoredFile({ kind: "video", format: "webm" });
  const [spot] = first.spots;
  const spots = spot ? [{ ...spot, x: 40, y: 60 }] : [];
  const text = "سطر\r\n\r\nجديد";
  await save({ ...first, id, fileId: other.id, spots, ar: { ...first.ar, text } });
  const title = (await db.productTranslation.findFirstOrThrow({ where: { productId: spot?.productId, locale: "fr" } }))
    .title;
  const changes = await findKeptChanges("film", { id, number: 2 }, "fr");
  expect(changes).toMatchObject([
    { locale: null, label: "films.editor.file", removed: ["f.mp4"], added: ["f.webm"] },
    { locale: "ar", label: "films.editor.text", removed: ["آخر"], added: ["جديد"] },
    {
      locale: null,
      label: "films.editor.spots",
      added: [`\u20660:02–0:05\u2069 · ${title} · \u206640 % / 60 %\u2069`],
    },
  ]);
});
