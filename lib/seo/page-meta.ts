import { languagesOf } from "@/lib/i18n/alternates";
import { type Locale, otherLocale, pick } from "@/lib/locale";
import { pageSnippet, type SnippetPage, sharedTitle } from "@/lib/page-snippet";
import type { SnippetKind } from "@/lib/snippet-fields";
import type { Site } from "./site";

/** A picture for social networks, 1200 × 630, and what stands on it in words. */
export type SocialCard = { path: string; alt: string };

/** What the page shows, and the merchant's own title and description where there are some. */
type Page = SnippetPage & {
  /** the page in both languages; absent for pages that are not to be found */
  paths?: Partial<Record<Locale, string>>;
  card?: SocialCard;
  /** path of an RSS feed of what the page lists */
  feed?: string;
  /** `author`: "" = the shop */
  article?: { publishedAt: Date; updatedAt: Date; author?: string; section?: string };
  /** its og:type and price come from components/seo/product-tags.tsx: Next knows no products */
  isProduct?: boolean;
};

/** Everything a public page says of itself in its head, for Next's `generateMetadata`. */
export function pageMeta({ locale, shop }: Site, page: Page) {
  const named = snippetShop(shop, locale, page.kind);
  const { title, description } = pageSnippet(page, named, locale);
  const alternates = page.paths && languagesOf(locale, page.paths);
  const images = page.card && [{ url: page.card.path, width: 1200, height: 630, alt: page.card.alt }];
  return {
    title: { absolute: title },
    description,
    ...(alternates && {
      alternates: { ...alternates, ...(page.feed && { types: { "application/rss+xml": page.feed } }) },
    }),
    openGraph: {
      title: sharedTitle(page, named, locale),
      description,
      url: alternates?.canonical,
      siteName: shop.name[locale],
      locale: openGraphLocale(locale),
      ...(page.paths?.[otherLocale(locale)] && { alternateLocale: openGraphLocale(otherLocale(locale)) }),
      images,
      ...kindOf(page, shop.name[locale]),
    },
    twitter: {
      card: images ? ("summary_large_image" as const) : ("summary" as const),
      title,
      description,
      images: images?.map(({ url, alt }) => ({ url, alt })),
    },
    // Without it Google shows small pictures, in search and in Discover: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
    robots: page.paths ? { "max-image-preview": "large" as const } : { index: false, follow: true },
  };
}

/** The shop as search results name it, with its templates for this kind of page. */
export const snippetShop = ({ name, snippets }: Site["shop"], locale: Locale, kind?: SnippetKind) => ({
  name: name[locale],
  ...(kind && {
    templates: { title: snippets[kind].title[locale], description: snippets[kind].description[locale] },
  }),
});

// Facebook knows no ar_DZ.
const openGraphLocale = (locale: Locale): string => pick(locale, "ar_AR", "fr_FR");

function kindOf({ article, isProduct }: Page, shopName: string) {
  if (isProduct) return {};
  return article
    ? {
        type: "article" as const,
        publishedTime: article.publishedAt.toISOString(),
        modifiedTime: article.updatedAt.toISOString(),
        // Pinterest names the author beside a pin of the article.
        authors: [article.author || shopName],
        ...(article.section && { section: article.section }),
      }
    : { type: "website" as const };
}
