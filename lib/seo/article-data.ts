import type { BlogPosting } from "schema-dts";
import { localeTag } from "@/lib/locale";
import { absolute, merchantId, type Site } from "./site";

export type ArticleFacts = {
  title: string;
  description: string;
  /** "/ar/blog/…" */
  path: string;
  /** paths of its pictures, the main one first */
  pictures: readonly string[];
  publishedAt: Date;
  updatedAt: Date;
  /** category of the blog, if any */
  section?: string;
};

/** A post of the blog; its author is the shop, which answers for what it says. */
export function articleData(site: Site, article: ArticleFacts): Exclude<BlogPosting, string> {
  const shop = {
    "@type": "OnlineStore",
    "@id": merchantId(site),
    name: site.shop.name[site.locale],
    url: `${site.origin}/${site.locale}`,
  } as const;
  return {
    "@type": "BlogPosting",
    headline: article.title,
    description: article.description,
    url: absolute(site, article.path),
    mainEntityOfPage: absolute(site, article.path),
    image: article.pictures.map((path) => absolute(site, path)),
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.updatedAt.toISOString(),
    inLanguage: localeTag(site.locale),
    author: shop,
    publisher: shop,
    ...(article.section && { articleSection: article.section }),
  };
}
