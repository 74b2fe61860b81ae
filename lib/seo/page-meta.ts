import { languagesOf } from "@/lib/i18n/alternates";
import { type Locale, otherLocale, pick } from "@/lib/locale";
import { snippetDescription, snippetTitle } from "@/lib/snippet";
import type { Site } from "./site";

/** A picture for social networks, 1200 × 630, and what stands on it in words. */
export type SocialCard = { path: string; alt: string };

type Page = {
  /** what the page shows, and the merchant's own title and description where there are some */
  name: string;
  text: string;
  closing?: string;
  seoTitle?: string;
  seoDescription?: string;
  /** the page in both languages; absent for pages that are not to be found */
  paths?: Partial<Record<Locale, string>>;
  card?: SocialCard;
  /** path of an RSS feed of what the page lists */
  feed?: string;
  article?: { publishedAt: Date; updatedAt: Date };
  /** its og:type and price come from components/seo/product-tags.tsx: Next knows no products */
  isProduct?: boolean;
};

/** Everything a public page says of itself in its head, for Next's `generateMetadata`. */
export function pageMeta({ locale, shop }: Site, page: Page) {
  const title = snippetTitle({ own: page.seoTitle, name: page.name, shop: shop.name[locale] });
  const description = snippetDescription({ own: page.seoDescription, text: page.text, closing: page.closing ?? "" });
  const alternates = page.paths && languagesOf(locale, page.paths);
  const images = page.card && [{ url: page.card.path, width: 1200, height: 630, alt: page.card.alt }];
  return {
    title: { absolute: title },
    description,
    ...(alternates && {
      alternates: { ...alternates, ...(page.feed && { types: { "application/rss+xml": page.feed } }) },
    }),
    openGraph: {
      title: page.seoTitle || page.name,
      description,
      url: alternates?.canonical,
      siteName: shop.name[locale],
      locale: openGraphLocale(locale),
      alternateLocale: openGraphLocale(otherLocale(locale)),
      images,
      ...kindOf(page),
    },
    twitter: {
      card: images ? ("summary_large_image" as const) : ("summary" as const),
      title,
      description,
      images: images?.map(({ url, alt }) => ({ url, alt })),
    },
    ...(!page.paths && { robots: { index: false, follow: true } }),
  };
}

// Facebook knows no ar_DZ.
const openGraphLocale = (locale: Locale): string => pick(locale, "ar_AR", "fr_FR");

function kindOf({ article, isProduct }: Page) {
  if (isProduct) return {};
  return article
    ? {
        type: "article" as const,
        publishedTime: article.publishedAt.toISOString(),
        modifiedTime: article.updatedAt.toISOString(),
      }
    : { type: "website" as const };
}
