import { PageShell } from "@/app/[locale]/page-shell";
import { PieceCard } from "@/components/content/piece-card";
import { TopicChips } from "@/components/content/topic-chips";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { blogPath, type Topic, topicPath } from "@/lib/content/blog-paths";
import type { PieceCard as Card } from "@/lib/content/piece-view";
import { translations } from "@/lib/i18n/translations";
import { type Locale, otherLocale } from "@/lib/locale";

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
export function BlogList({ locale, topics, topic, pieces, page, pages }: Props) {
  const t = translations(locale);
  const title = topic?.name ?? t("content.blog.title");
  const hrefOf = (number: number) => (topic ? topicPath(locale, topic, number) : blogPath(locale, number));
  const twin = otherLocale(locale);
  const crumbs = [
    { name: t("content.home"), href: `/${locale}` },
    ...(topic ? [{ name: t("content.blog.title"), href: blogPath(locale) }] : []),
    { name: title },
  ];

  return (
    <PageShell locale={locale} alternateHref={topic ? topicPath(twin, topic) : blogPath(twin)}>
      <div className="container-page pt-4">
        <Breadcrumbs label={t("content.trail")} crumbs={crumbs} />
        <header className="mt-2 mb-5">
          <h1 className="text-3xl">{title}</h1>
          {!topic && <p className="mt-1 text-muted">{t("content.blog.description")}</p>}
        </header>
        <TopicChips locale={locale} topics={topics} current={topic?.id ?? null} />
        {pieces.length === 0 ? (
          <EmptyState title={t("content.blog.empty.title")} text={t("content.blog.empty.text")} />
        ) : (
          <ul className="mt-5 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {pieces.map((piece, place) => (
              <li key={piece.id} className="grid">
                <PieceCard piece={piece} locale={locale} isFirst={place === 0} />
              </li>
            ))}
          </ul>
        )}
        <div className="mt-8">
          <Pagination
            page={page}
            pages={pages}
            hrefOf={hrefOf}
            texts={{
              label: t("admin.pages.label"),
              previous: t("admin.pages.previous"),
              next: t("admin.pages.next"),
              page: (number) => t("admin.pages.page", { page: String(number) }),
            }}
          />
        </div>
      </div>
    </PageShell>
  );
}
