import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { blogPaths, feedPath } from "@/lib/content/blog-paths";
import { blogLanguages, listPieces, listTopics } from "@/lib/content/queries/list-pieces";
import { translations } from "@/lib/i18n/translations";
import { isLocale } from "@/lib/locale";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";
import { BlogList } from "./blog-list";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/blog">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale);
  const [site, languages] = await Promise.all([findSite(locale), blogLanguages()]);
  return plainMeta(site, {
    name: t("content.blog.title"),
    text: t("content.blog.description"),
    closing: t("catalog.metaClosing"),
    // Without an article in this language it is kept out of search engines.
    paths: languages.includes(locale) ? blogPaths(languages) : undefined,
    feed: feedPath(locale),
  });
}

export default async function BlogPage({ params }: PageProps<"/[locale]/blog">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  const [{ pieces, pages }, topics] = await Promise.all([listPieces(locale, { kind: "article" }), listTopics(locale)]);
  return <BlogList locale={locale} topics={topics} topic={null} pieces={pieces} page={1} pages={pages} />;
}
