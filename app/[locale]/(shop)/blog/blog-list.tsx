import { PageShell } from "@/app/[locale]/page-shell";
import { PieceList } from "@/components/content/piece-list";
import { TopicChips } from "@/components/content/topic-chips";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { blogPath, type Topic, topicPath, topicPaths } from "@/lib/content/blog-paths";
import { piecePath } from "@/lib/content/piece";
import type { PieceCard as Card } from "@/lib/content/piece-view";
import { translations } from "@/lib/i18n/translations";
import { type Locale, otherLocale } from "@/lib/locale";
import { listNodes } from "@/lib/seo/list-data";
import { findSite } from "@/lib/seo/queries/find-site";

type Props = {
  locale: Locale;
  topics: Topic[];
  /** the shelf being looked at; null = all of them */
  topic: Topic | null;
  pieces: Card[];
  page: number;
  pages: number;
};

/** A page of the blog, whole or of one topic. */
export async function BlogList({ locale, topics, topic, pieces, page, pages }: Props) {
  const t = translations(locale);
  const title = topic?.name ?? t("content.blog.title");
  const hrefOf = (number: number) => (topic ? topicPath(locale, topic, number) : blogPath(locale, number));
  const twin = otherLocale(locale);
  const crumbs = [
    { name: t("content.home"), href: `/${locale}` },
    ...(topic ? [{ name: t("content.blog.title"), href: blogPath(locale) }] : []),
    { name: title, href: undefined },
  ];

  const site = await findSite(locale);
  const trail = crumbs.map(({ name, href }) => ({ name, path: href ?? hrefOf(page) }));
  const items = pieces.map((piece) => ({ name: piece.title, path: piecePath(piece.kind, locale, piece.slug) }));

  return (
    <PageShell locale={locale} alternateHref={(topic && topicPaths(topic)[twin]) ?? blogPath(twin)}>
      <JsonLd nodes={listNodes(site, trail, items)} />
      <div className="container-page pt-4">
        <Breadcrumbs label={t("content.trail")} crumbs={crumbs} />
        <header className="mt-2 mb-5">
          <h1 className="text-3xl">{title}</h1>
          <p className="mt-1 max-w-prose text-muted">{t("content.blog.description")}</p>
        </header>
        <TopicChips locale={locale} topics={topics} current={topic?.id ?? null} />
        {pieces.length === 0 ? (
          <EmptyState title={t("content.blog.empty.title")} text={t("content.blog.empty.text")} />
        ) : (
          <PieceList locale={locale} pieces={pieces} page={page} pages={pages} hrefOf={hrefOf} />
        )}
      </div>
    </PageShell>
  );
}
