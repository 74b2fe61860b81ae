import { describe, expect, it } from "vitest";
import { articleData } from "@/lib/seo/article-data";
import { breadcrumbData } from "@/lib/seo/breadcrumb-data";
import { decimalOf } from "@/lib/seo/decimal";
import { faqData } from "@/lib/seo/faq-data";
import { jsonLdText } from "@/lib/seo/json-ld";
import { listData } from "@/lib/seo/list-data";
import { organisationData, webSiteData } from "@/lib/seo/organisation-data";
import { episodeData, seriesData } from "@/lib/seo/podcast-data";
import { isoDuration, videoData } from "@/lib/seo/video-data";
import { shopSettingsOf } from "@/lib/settings/shop-settings";
import { aSite } from "../../factories/site";

const day = new Date("2026-11-20T09:00:00Z");

describe("structured data in a page", () => {
  it("cannot end its own script, and reads back as it was", () => {
    const nasty = "</script><script>alert(1)</script><!--";
    const text = jsonLdText([faqData([{ question: nasty, answer: nasty }])]);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)["@graph"][0].mainEntity[0].name).toBe(nasty);
  });
});

describe("money for machines", () => {
  it.each([
    [250_000, "2500.00"],
    [80_650, "806.50"],
    [5, "0.05"],
    [0, "0.00"],
    [2_000_000_000, "20000000.00"],
  ])("%i centimes are %s", (centimes, decimal) => {
    expect(decimalOf(centimes)).toBe(decimal);
  });
});

describe("a trail and a list", () => {
  it("count from one and give full encoded addresses", () => {
    expect(breadcrumbData(aSite(), [{ name: "تمر", path: "/ar/products/تمر" }]).itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "تمر", item: "https://hanout.example/ar/products/%D8%AA%D9%85%D8%B1" },
    ]);
    const list = listData(aSite(), { name: "Thé", items: [{ name: "A", path: "/fr/a" }], from: 25 });
    expect(list).toMatchObject({ numberOfItems: 1, itemListElement: [{ position: 25 }] });
  });
});

describe("the merchant", () => {
  it("is told with the identity the law asks for", () => {
    expect(organisationData(aSite())).toMatchObject({
      legalName: "EURL Hanout",
      taxID: "000031000000000",
      telephone: "+213555123456",
      address: { streetAddress: "12 rue Larbi Ben M’hidi, Oran", addressCountry: "DZ" },
      identifier: [{ propertyID: "RC" }, { propertyID: "NIF" }],
      hasMerchantReturnPolicy: { merchantReturnDays: 4 },
    });
  });

  it("does not tell what is not set", () => {
    const bare = organisationData(aSite({ shop: shopSettingsOf(null) }));
    for (const absent of ["legalName", "telephone", "contactPoint", "address", "identifier", "email", "taxID"])
      expect(bare).not.toHaveProperty(absent);
  });

  it("can be searched in the page's language", () => {
    expect(JSON.stringify(webSiteData(aSite()))).toContain("https://hanout.example/fr/search?q={search_term_string}");
  });
});

describe("what the shop writes and shows", () => {
  const article = {
    ...{ kind: "article" as const, title: "العسل", description: "كيف تختاره", author: null },
    ...{ path: "/ar/blog/عسل", pictures: ["/media/a.webp"], publishedAt: day, updatedAt: day },
  };

  it("an article names its day, its pictures and the shop that answers for it", () => {
    expect(articleData(aSite({ locale: "ar" }), article)).toMatchObject({
      "@type": "BlogPosting",
      headline: "العسل",
      image: ["https://hanout.example/media/a.webp"],
      datePublished: "2026-11-20T09:00:00.000Z",
      inLanguage: "ar-DZ",
      author: { "@type": "OnlineStore", name: "حانوت وهران" },
    });
  });

  it("an episode tells what is heard, for how long, and of which series with which feed", () => {
    const site = aSite();
    const [path, feedPath] = ["/fr/podcast/causerie", "/fr/podcast/causerie/feed.xml"];
    const series = { title: "Causerie", text: "x", path, feedPath, coverPath: "/media/files/c.jpg" };
    const audio = { path: "/media/files/a.mp3", type: "audio/mpeg", bytes: 10, seconds: 65 };
    const episode = { title: "Un", notes: "n", number: 1, path: `${path}/1`, publishedAt: day, audio };
    expect(seriesData(site, series)).toMatchObject({ webFeed: "https://hanout.example/fr/podcast/causerie/feed.xml" });
    expect(episodeData(site, episode, series)).toMatchObject({
      "@type": "PodcastEpisode",
      episodeNumber: 1,
      duration: "PT1M5S",
      associatedMedia: { contentUrl: "https://hanout.example/media/files/a.mp3", encodingFormat: "audio/mpeg" },
      partOfSeries: { "@id": seriesData(site, series)["@id"], name: "Causerie" },
    });
    expect(episodeData(site, { ...episode, audio: { ...audio, seconds: null } }, series)).not.toHaveProperty(
      "duration",
    );
  });

  it("an article that somebody signed names them beside the shop, and a release is news", () => {
    const signed = articleData(aSite({ locale: "ar" }), {
      ...article,
      kind: "release",
      author: { name: "سميرة", path: "/ar/blog/authors/سميرة" },
    });
    expect(signed).toMatchObject({
      "@type": "NewsArticle",
      author: {
        "@type": "Person",
        name: "سميرة",
        url: `https://hanout.example${encodeURI("/ar/blog/authors/سميرة")}`,
        worksFor: { "@id": expect.stringMatching(/^https:/) },
      },
      publisher: { "@type": "OnlineStore", name: "حانوت وهران" },
    });
  });

  it("a video tells where it is, and how long it takes", () => {
    const facts = { name: "V", description: "D", thumbnailPath: "/media/t.jpg", contentPath: "/media/v.mp4" };
    expect(videoData(aSite(), { ...facts, uploadedAt: day, durationSeconds: 65 })).toMatchObject({
      contentUrl: "https://hanout.example/media/v.mp4",
      duration: "PT1M5S",
    });
  });

  it.each([
    [5, "PT5S"],
    [60, "PT1M"],
    [3725, "PT1H2M5S"],
    [0.4, "PT1S"],
  ])("%d seconds are %s", (seconds, duration) => {
    expect(isoDuration(seconds)).toBe(duration);
  });
});
