import { describe, expect, it } from "vitest";
import { episodeOfPage } from "@/app/[locale]/podcast-page";
import { db } from "@/lib/db";
import { contentEntries } from "@/lib/seo/queries/sitemap-content";
import { aSeries } from "../../factories/content";

const episodeAt = (episode: string) => episodeOfPage(Promise.resolve({ locale: "fr", slug: "causerie", episode }));

describe("a series of more episodes than its page lists", () => {
  it("keeps a page for each of them, as the sitemap says", async () => {
    const { id } = await aSeries();
    await db.$executeRaw`
      WITH more AS (
        INSERT INTO "Episode" ("podcastId", number, status, "publishedAt", "updatedAt")
        SELECT ${id}, n, 'published', now(), now() FROM generate_series(2, 130) n RETURNING id, number
      )
      INSERT INTO "EpisodeText" ("episodeId", locale, title, notes, "fileId", chapters)
      SELECT m.id, 'fr', 'Causerie ' || m.number, 'x', (SELECT "fileId" FROM "EpisodeText" LIMIT 1), '[]' FROM more m`;
    const listed = (await contentEntries()).flatMap(({ paths }) => paths.fr ?? []);
    expect(listed).toContain("/fr/podcast/causerie/1");
    expect((await episodeAt("1"))?.episode).toMatchObject({ number: 1, title: "Un" });
    expect((await episodeAt("130"))?.episode).toMatchObject({ number: 130 });
    for (const odd of ["0", "131", "01", "1.0", "x", "99999999999"]) expect(await episodeAt(odd)).toBeNull();
  });
});
