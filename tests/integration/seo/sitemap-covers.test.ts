import { describe, expect, it } from "vitest";
import { GET as getFile } from "@/app/sitemaps/[file]/route";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

describe("the sitemap of pages", () => {
  it("shows the cover of a podcast under its name in the page's language", async () => {
    const stored = (key: string, kind: string, format: string) => ({
      create: { key, kind, format, bytes: 1, name: key, fingerprint: key, isReady: true },
    });
    const texts = <T extends object>(ar: T, fr: T) => ({
      create: [
        { locale: "ar", ...ar },
        { locale: "fr", ...fr },
      ],
    });
    await db.podcast.create({
      data: {
        category: "Leisure",
        cover: stored("cover", "cover", "jpg"),
        texts: texts(
          { title: "حديث & شاي", slug: "حديث", text: "x" },
          { title: "Paroles", slug: "paroles", text: "x" },
        ),
        episodes: {
          create: {
            ...{ number: 1, status: "published", publishedAt: new Date() },
            texts: texts(
              { title: "واحد", notes: "x", chapters: [], file: stored("audio1", "audio", "mp3") },
              { title: "Un", notes: "x", chapters: [], file: stored("audio2", "audio", "mp3") },
            ),
          },
        },
      },
    });
    const answer = await getFile(new Request(`${env.APP_URL}/sitemaps/pages-1.xml`), {
      params: Promise.resolve({ file: "pages-1.xml" }),
    });
    const pictured = (await answer.text()).split("<url>").filter((url) => url.includes("<image:image>"));
    const told = pictured.map((url) => [
      decodeURI(/<loc>[^<]*?(\/(?:ar|fr)\/[^<]*)/.exec(url)?.[1] ?? ""),
      /<image:loc>([^<]*)/.exec(url)?.[1],
      /<image:caption>([^<]*)/.exec(url)?.[1],
    ]);
    const cover = `${env.APP_URL}/media/files/cover.jpg`;
    expect(told).toEqual([
      ["/ar/podcast/حديث", cover, "حديث &amp; شاي"],
      ["/fr/podcast/paroles", cover, "Paroles"],
    ]);
  });
});
