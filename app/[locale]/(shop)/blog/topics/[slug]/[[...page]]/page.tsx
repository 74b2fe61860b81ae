import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { pageOfParam, topicPath } from "@/lib/content/blog-paths";
import { listPieces, listTopics } from "@/lib/content/queries/list-pieces";
import { languagesOf } from "@/lib/i18n/alternates";
import { isLocale } from "@/lib/locale";
import { BlogList } from "../../../blog-list";

export const revalidate = 3600;
// Made at their first visit and kept.
export const generateStaticParams = () => [];

type Params = { params: Promise<{ locale: string; slug: string; page?: string[] }> };

async function shelfOf({ params }: Params) {
  const { locale, slug: param, page: rest = [] } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  const slug = slugOfParam(param);
  const topics = await listTopics(locale);
  const topic = topics.find((candidate) => candidate.slug === slug);
  const page = rest.length === 0 ? 1 : rest.length === 1 ? pageOfParam(rest[0]) : null;
  if (!topic || page === null) notFound();
  return { locale, topics, topic, page };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, topic, page } = await shelfOf(props);
  const alternates =
    page === 1
      ? languagesOf(locale, { ar: topicPath("ar", topic), fr: topicPath("fr", topic) })
      : { canonical: encodeURI(topicPath(locale, topic, page)) };
  const t = await getTranslations({ locale, namespace: "content.blog" });
  return { title: topic.name, description: `${topic.name} — ${t("description")}`, alternates };
}

export default async function TopicPage(props: Params) {
  const { locale, topics, topic, page } = await shelfOf(props);
  const { pieces, pages } = await listPieces(locale, { kind: "article", topicId: topic.id }, page);
  if (pieces.length === 0) notFound();
  return <BlogList locale={locale} topics={topics} topic={topic} pieces={pieces} page={page} pages={pages} />;
}
