import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET as chaptersDoor } from "@/app/[locale]/(shop)/podcast/[slug]/[episode]/chapters.json/route";
import { GET as feedDoor } from "@/app/[locale]/(shop)/podcast/[slug]/feed.xml/route";
import { saveEpisode, savePodcast } from "@/lib/content/commands/save-podcast";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { episodeInput, podcastInput } from "@/lib/content/podcast";
import { db } from "@/lib/db";
import { saveShopSettings } from "@/lib/settings/commands";

vi.mock("next-intl/server", () => ({ getTranslations: async () => (key: string) => key }));

let serial = 0;
async function aFile(kind: string, format: string) {
  const key = `${kind}${serial++}`.padEnd(32, "0");
  const facts = { key, kind, format, bytes: 123_456, name: "f", fingerprint: key, isReady: true };
  return (await db.storedFile.create({ data: { ...facts, seconds: kind === "audio" ? 125 : null } })).id;
}
async function aPodcast() {
  const saved = await savePodcast(
    podcastInput.parse({
      coverId: await aFile("cover", "jpg"),
      category: "Leisure > Home & Garden",
      ar: { title: "حديث الدكّان", slug: "حديث", text: "شاي & نحاس <قديم>" },
      fr: { title: "Causerie", text: "Du thé et du cuivre" },
    }),
    null,
  );
  return saved.ok ? saved.value.id : 0;
}
async function anEpisode(podcastId: number, number: number, more: object = {}) {
  const spoken = {
    title: `الحلقة ${number} <b>`,
    notes: "ليمون & ملح",
    fileId: await aFile("audio", "mp3"),
    chapters: "0:00 البداية\n1:05 في المتجر | /ar/products/صينية",
  };
  const input = episodeInput.parse({
    podcastId,
    number,
    ar: spoken,
    fr: { ...spoken, title: `Épisode ${number}`, chapters: "" },
    ...more,
  });
  return saveEpisode(input, null);
}
const publish = async (podcastId: number, number: number, at: string) => {
  const saved = await anEpisode(podcastId, number);
  if (saved.ok) await turnPublic({ kind: "episode", id: saved.value.id, status: "published" }, null, new Date(at));
};
const feed = (slug = "حديث", locale = "ar", kept = "") =>
  feedDoor(new Request("http://shop.test/", { headers: { "if-none-match": kept } }), {
    params: Promise.resolve({ locale, slug: encodeURIComponent(slug) }),
  });
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "item" });

beforeEach(() =>
  saveShopSettings({ name: { ar: "حانوت وهران", fr: "Hanout Oran" }, email: "salam@hanout.example" }, null),
);

describe("the feed of a series", () => {
  it("keeps its first episode when there are more than a hundred, at its address too", async () => {
    const podcastId = await aPodcast();
    await publish(podcastId, 1, "2026-11-01T10:00:00Z");
    const fileId = await aFile("audio", "mp3");
    const later = Array.from({ length: 120 }, (_, at) => ({ podcastId, number: at + 2, status: "published" }));
    const made = await db.episode.createManyAndReturn({
      data: later.map((episode) => ({ ...episode, publishedAt: new Date() })),
      select: { id: true },
    });
    const spoken = { locale: "ar", title: "الحلقة", notes: "x", fileId, chapters: [] };
    await db.episodeText.createMany({ data: made.map(({ id }) => ({ episodeId: id, ...spoken })) });
    const { item } = parser.parse(await (await feed()).text()).rss.channel;
    expect([item.length, item.at(-1).title]).toEqual([121, "الحلقة 1 <b>"]);
    const at = (episode: string) =>
      chaptersDoor(new Request("http://shop.test/"), {
        params: Promise.resolve({ locale: "ar", slug: encodeURIComponent("حديث"), episode }),
      });
    expect((await at("1")).status).toBe(200);
    for (const none of ["0", "1x", "9999"]) expect((await at(none)).status).toBe(404);
  });

  it("is well-formed RSS with every tag that Apple requires", async () => {
    const id = await aPodcast();
    await publish(id, 1, "2026-11-01T10:00:00Z");
    await publish(id, 2, "2026-11-15T10:00:00Z");
    const answer = await feed();
    expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const xml = await answer.text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const { rss } = parser.parse(xml);
    expect(rss["@_xmlns:itunes"]).toBe("http://www.itunes.com/dtds/podcast-1.0.dtd");
    const { channel } = rss;
    expect(channel).toMatchObject({
      title: "حديث الدكّان",
      description: "شاي & نحاس <قديم>",
      language: "ar-dz",
      "itunes:author": "حانوت وهران",
      "itunes:category": { "@_text": "Leisure", "itunes:category": { "@_text": "Home & Garden" } },
      "itunes:owner": { "itunes:email": "salam@hanout.example" },
      "podcast:guid": expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    });
    expect(String(channel["itunes:explicit"])).toBe("false");
    expect(channel["itunes:image"]["@_href"]).toMatch(/^http:\/\/\S+\.jpg$/);
    expect(channel["atom:link"]["@_href"]).toBe(encodeURI("http://localhost:3000/ar/podcast/حديث/feed.xml"));

    expect(channel.item).toHaveLength(2);
    const [newest] = channel.item;
    expect(newest).toMatchObject({
      title: "الحلقة 2 <b>",
      description: "ليمون & ملح",
      pubDate: "Sun, 15 Nov 2026 10:00:00 GMT",
      "itunes:duration": 125,
      "itunes:episode": 2,
      enclosure: {
        "@_length": "123456",
        "@_type": "audio/mpeg",
        "@_url": expect.stringMatching(/^http:\/\/\S+\.mp3$/),
      },
      guid: { "@_isPermaLink": "false" },
    });
    const guids = channel.item.map((item: { guid: { "#text": string } }) => item.guid["#text"]);
    expect(new Set(guids).size).toBe(2);
    expect(newest["podcast:chapters"]["@_url"]).toMatch(/\/2\/chapters\.json$/);
  });

  it("is not sent again to a player that has it", async () => {
    const id = await aPodcast();
    await publish(id, 1, "2026-11-01T10:00:00Z");
    const tag = (await feed()).headers.get("etag") ?? "";
    expect((await feed("حديث", "ar", tag)).status).toBe(304);
    await publish(id, 2, "2026-11-15T10:00:00Z");
    expect((await feed("حديث", "ar", tag)).status).toBe(200);
  });

  it("is of one language, and says nothing of drafts", async () => {
    const id = await aPodcast();
    await publish(id, 1, "2026-11-01T10:00:00Z");
    await anEpisode(id, 2);
    const { rss } = parser.parse(await (await feed("causerie", "fr")).text());
    expect(rss.channel.item.map(({ title }: { title: string }) => title)).toEqual(["Épisode 1"]);
    expect(rss.channel.item[0]).not.toHaveProperty("podcast:chapters");
    expect(rss.channel.language).toBe("fr-dz");
  });

  it("does not exist before the first episode, nor in an unknown language", async () => {
    const id = await aPodcast();
    await anEpisode(id, 1);
    expect((await feed()).status).toBe(404);
    expect((await feed("حديث", "en")).status).toBe(404);
    expect((await feed("غيره")).status).toBe(404);
  });
});

describe("an episode", () => {
  it("gives players its chapters, with links into the shop", async () => {
    const id = await aPodcast();
    await publish(id, 1, "2026-11-01T10:00:00Z");
    const params = Promise.resolve({ locale: "ar", slug: "حديث", episode: "1" });
    const answer = await chaptersDoor(new Request("http://shop.test/"), { params });
    expect(await answer.json()).toEqual({
      version: "1.2.0",
      chapters: [
        { startTime: 0, title: "البداية" },
        { startTime: 65, title: "في المتجر", url: encodeURI("http://localhost:3000/ar/products/صينية") },
      ],
    });
  });

  it("has a number of its own and recordings that are recordings", async () => {
    const id = await aPodcast();
    await anEpisode(id, 1);
    expect(await anEpisode(id, 1)).toMatchObject({ ok: false, error: "number_taken" });
    expect(await anEpisode(999_999, 1)).toMatchObject({ ok: false, error: "podcast_not_found" });
    const film = await aFile("video", "mp4");
    const spoken = { title: "x", notes: "y", fileId: film, chapters: "" };
    expect(await anEpisode(id, 2, { ar: spoken })).toMatchObject({ ok: false, error: "file_not_found" });
  });

  it.each([
    "soon البداية",
    "0:10 ثانية\n0:05 أولى",
    "0:05",
    "0:05 خارج | https://evil.example",
    "0:05 خارج | //evil.example",
  ])("refuses chapters like %j", (chapters) => {
    const spoken = { title: "x", notes: "y", fileId: "5f0c1f7e-7f43-4d0e-9a51-0c8f6a1a2b3c", chapters };
    const parsed = episodeInput.safeParse({ podcastId: 1, number: 1, ar: spoken, fr: spoken });
    expect(parsed.error?.issues[0]?.message).toBe("chapters_unclear");
  });
});
