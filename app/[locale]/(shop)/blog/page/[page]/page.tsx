import type { Metadata } from "next";
import { furtherPageOf } from "@/app/[locale]/further-page";
import { MissingPage, missingMetadata } from "@/app/[locale]/missing-page";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { blogPath, feedPath } from "@/lib/content/blog-paths";
import { listPieces, listTopics } from "@/lib/content/queries/list-pieces";
import { translations } from "@/lib/i18n/translations";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";
import { BlogList } from "../../blog-list";

export const revalidate = 3600;
// None yet: each page is made at its first visit and kept.
export const generateStaticParams = () => [];

type Params = { params: Promise<{ locale: string; page: string }> };

export async function generateMetadata(props: Params): Promise<Metadata> {
  const place = await furtherPageOf(props.params);
  if (!place) return missingMetadata(props.params);
  const { locale, page } = place;
  const { pieces } = await listPieces(locale, { kind: "article" }, page);
  if (pieces.length === 0) return missingMetadata(props.params);
  const t = translations(locale);
  const name = t("content.blog.titlePage", { page: String(page) });
  // How many pages there are differs between the languages, so a further one names no twin.
  return plainMeta(await findSite(locale), {
    name,
    text: `${name}. ${t("content.blog.description")}`,
    closing: t("catalog.metaClosing"),
    paths: { [locale]: blogPath(locale, page) },
    feed: feedPath(locale),
  });
}

export default async function BlogNextPage(props: Params) {
  await tagPage(cacheTags.content);
  const place = await furtherPageOf(props.params);
  if (!place) return <MissingPage params={props.params} isKept />;
  const { locale, page } = place;
  const [{ pieces, pages }, topics] = await Promise.all([
    listPieces(locale, { kind: "article" }, page),
    listTopics(locale),
  ]);
  if (pieces.length === 0) return <MissingPage params={props.params} isKept />;
  return <BlogList locale={locale} topics={topics} topic={null} pieces={pieces} page={page} pages={pages} />;
}
