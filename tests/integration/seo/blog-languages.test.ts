import { describe, expect, it } from "vitest";
import { generateMetadata as headOfBlog } from "@/app/[locale]/(shop)/blog/page";
import { generateMetadata as headOfTopic } from "@/app/[locale]/(shop)/blog/topics/[slug]/[[...page]]/page";
import { generateMetadata as headOfGuides } from "@/app/[locale]/(shop)/guides/page";
import { saveTopic } from "@/lib/content/commands/edit-topics";
import { listTopics } from "@/lib/content/queries/list-pieces";
import type { Locale } from "@/lib/locale";
import { contentEntries } from "@/lib/seo/queries/sitemap-content";
import { aContent, aGuide, aPiece } from "../../factories/content";

async function aTopic(ar: string, fr: string): Promise<number> {
  const saved = await saveTopic({ name: { ar, fr } }, null);
  if (!saved.ok) throw new Error(saved.error);
  return saved.value.id;
}

const listed = async () => (await contentEntries()).flatMap(({ paths }) => Object.values(paths)).sort();
const blogHead = (locale: Locale) => headOfBlog({ params: Promise.resolve({ locale }) } as never);
const topicHead = (locale: Locale, slug: string) =>
  headOfTopic({ params: Promise.resolve({ locale, slug: encodeURIComponent(slug) }) } as never);

describe("a blog written in one language", () => {
  it("names only the shelves and lists that have something to read", async () => {
    const [oil, brass] = [await aTopic("الزيت", "Huile"), await aTopic("النحاس", "Cuivre")];
    await aPiece(aContent({ fr: null, topicId: oil }));
    const arabicOnly = await listed();
    expect(arabicOnly).toContain("/ar/blog");
    expect(arabicOnly).toContain("/ar/blog/topics/الزيت");
    expect(arabicOnly.filter((path) => path.startsWith("/fr/blog"))).toEqual([]);

    await aPiece(aContent({ ar: null, topicId: brass }));
    const both = await listed();
    expect(both.filter((path) => path.includes("/topics/"))).toEqual([
      "/ar/blog/topics/الزيت",
      "/fr/blog/topics/cuivre",
    ]);
    expect(both).toContain("/fr/blog");
    expect(await listTopics("fr")).toMatchObject([{ id: brass, languages: ["fr"] }]);
  });

  it("tells search engines of no twin that is not there, and keeps an empty list from them", async () => {
    const oil = await aTopic("الزيت", "Huile");
    await aPiece(aContent({ fr: null, topicId: oil }));
    const shelf = await topicHead("ar", "الزيت");
    expect(Object.keys(shelf.alternates?.languages ?? {})).toEqual(["ar-DZ", "x-default"]);
    expect(Object.keys((await blogHead("ar")).alternates?.languages ?? {})).toEqual(["ar-DZ", "x-default"]);
    expect(await blogHead("fr")).toMatchObject({ robots: { index: false, follow: true } });

    await aPiece(aContent({ topicId: oil }));
    expect(Object.keys((await topicHead("fr", "huile")).alternates?.languages ?? {})).toEqual([
      "ar-DZ",
      "fr-DZ",
      "x-default",
    ]);
    expect((await blogHead("fr")).alternates?.canonical).toBe("/fr/blog");
  });

  it("keeps a list of guides from search engines until there is one", async () => {
    const head = () => headOfGuides({ params: Promise.resolve({ locale: "ar" }) } as never);
    expect(await head()).toMatchObject({ robots: { index: false } });
    await aGuide();
    expect((await head()).alternates?.canonical).toBe("/ar/guides");
  });
});
