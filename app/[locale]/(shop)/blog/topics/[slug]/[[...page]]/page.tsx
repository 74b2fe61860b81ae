import type { Metadata } from "next";
import { MissingPage, missingMetadata } from "@/app/[locale]/missing-page";
import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { feedPath, topicPath, topicPaths } from "@/lib/content/blog-paths";
import { pageOfParam } from "@/lib/content/list-page";
import { listPieces, listTopics } from "@/lib/content/queries/list-pieces";
import { isLocale } from "@/lib/locale";
import { topicSnippet } from "@/lib/seo/page-snippets";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";
import { BlogList } from "../../../blog-list";

export const revalidate = 3600;
// Made at their first visit and kept.
export const generateStaticParams = () => [];

type Params = { params: Promise<{ locale: string; slug: string; page?: string[] }> };

async function shelfOf({ params }: Params) {
  const { locale, slug: param, page: rest = [] } = await params;
  if (!isLocale(locale)) return null;
  await tagPage(cacheTags.content);
  const slug = slugOfParam(param);
  const topics = await listTopics(locale);
  const topic = topics.find((candidate) => candidate.slug === slug);
  const page = rest.length === 0 ? 1 : rest.length === 1 ? pageOfParam(rest[0]) : null;
  return topic && page !== null ? { locale, topics, topic, page } : null;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const shelf = await shelfOf(props);
  if (!shelf) return missingMetadata(props.params);
  const { locale, topic, page } = shelf;
  const { pieces } = await listPieces(locale, { kind: "article", topicId: topic.id }, page);
  if (pieces.length === 0) return missingMetadata(props.params);
  return plainMeta(await findSite(locale), {
    ...topicSnippet(topic, locale, page),
    // How many pages there are differs between the languages, so a further one names no twin.
    paths: page === 1 ? topicPaths(topic) : { [locale]: topicPath(locale, topic, page) },
    feed: feedPath(locale),
  });
}

export default async function TopicPage(props: Params) {
  const shelf = await shelfOf(props);
  if (!shelf) return <MissingPage params={props.params} isKept />;
  const { locale, topics, topic, page } = shelf;
  const { pieces, pages } = await listPieces(locale, { kind: "article", topicId: topic.id }, page);
  if (pieces.length === 0) return <MissingPage params={props.params} isKept />;
  return <BlogList locale={locale} topics={topics} topic={topic} pieces={pieces} page={page} pages={pages} />;
}
