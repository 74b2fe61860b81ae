import type { BlogPosting, NewsArticle } from "schema-dts";
import { localeTag } from "@/lib/locale";
import { type PersonName, personOf } from "./person-data";
import { ownPicture, pictureRights } from "./picture-rights";
import { absolute, merchantId, type Site } from "./site";

export type ArticleFacts = {
  /** what the shop announces to the press is news, everything else a post of its blog */
  kind: "article" | "release";
  title: string;
  description: string;
  /** "/ar/blog/…" */
  path: string;
  /** paths of its pictures, the main one first */
  pictures: readonly string[];
  /** the first is a picture of the shop's own, and none that was drawn for networks */
  hasCover?: boolean;
  publishedAt: Date;
  updatedAt: Date;
  /** whoever signed it, as the page names them, with the path of their page; null = the shop */
  author: PersonName | null;
  /** category of the blog, if any */
  section?: string;
};

/** A text of the shop, by whom its page says; the shop publishes it and answers for it. */
export function articleData(site: Site, article: ArticleFacts): Exclude<BlogPosting | NewsArticle, string> {
  const rights = pictureRights(site);
  const shop = {
    "@type": "OnlineStore",
    "@id": merchantId(site),
    name: site.shop.name[site.locale],
    url: `${site.origin}/${site.locale}`,
  } as const;
  return {
    "@type": article.kind === "release" ? "NewsArticle" : "BlogPosting",
    headline: article.title,
    description: article.description,
    url: absolute(site, article.path),
    mainEntityOfPage: absolute(site, article.path),
    image: article.pictures.map((path, place) =>
      rights && article.hasCover && place === 0 ? ownPicture(absolute(site, path), rights) : absolute(site, path),
    ),
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.updatedAt.toISOString(),
    inLanguage: localeTag(site.locale),
    author: article.author ? personOf(site, article.author) : shop,
    publisher: shop,
    ...(article.section && { articleSection: article.section }),
  };
}
