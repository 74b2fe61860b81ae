import { ProductShelf } from "@/components/shop/product-shelf";
import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { Icon } from "@/components/ui/icon";
import type { ProductCard } from "@/lib/catalog/product-card";
import { authorPath, type Signature } from "@/lib/content/author";
import { piecePath } from "@/lib/content/piece";
import type { PieceCard, PieceView } from "@/lib/content/piece-view";
import type { BlockGoods } from "@/lib/content/queries/block-goods";
import { formatDate } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { Blocks } from "./blocks/blocks";
import { ContentPicture } from "./content-picture";
import { ReadAloud } from "./read-aloud";
import { ShareRow } from "./share-row";

type Props = {
  piece: PieceView;
  locale: Locale;
  goods: BlockGoods;
  related: ProductCard[];
  crumbs: Crumb[];
  /** absolute address of this page, for sharing; absent in a preview */
  url?: string;
  neighbours?: { older: PieceCard | null; newer: PieceCard | null };
};

/** An article or a press release: words first, at a width made for reading. */
export function PieceArticle({ piece, locale, goods, related, crumbs, url, neighbours }: Props) {
  const t = translations(locale, "content.blog");
  return (
    <counted-sight data-subject={url ? `piece:${piece.id}` : undefined}>
      <article className="container-page pt-4">
        <div className="piece-column">
          <Breadcrumbs label={t("trail")} crumbs={crumbs} />
          <PieceHead piece={piece} locale={locale} isPublic={url !== undefined} />
          {piece.cover && (
            <div className="mt-6">
              <ContentPicture picture={piece.cover} alt={piece.cover.alt} caption={piece.caption} isFirst />
            </div>
          )}
          <div className="mt-8">
            <Blocks blocks={piece.body} locale={locale} goods={goods} />
          </div>
          {piece.tags.length > 0 && (
            <ul className="mt-8 flex flex-wrap gap-2" aria-label={t("tags")}>
              {piece.tags.map((tag) => (
                <li key={tag} className="rounded-full bg-tint px-3 py-1 text-sm text-muted">
                  {tag}
                </li>
              ))}
            </ul>
          )}
          {url && (
            <ShareRow
              locale={locale}
              title={piece.title}
              url={url}
              subject={`piece:${piece.id}`}
              isGoal={piece.goal === "awareness"}
            />
          )}
        </div>
        {related.length > 0 && (
          <div data-goal="" className="print:hidden">
            <ProductShelf id="related" title={t("related")} products={related} locale={locale} />
          </div>
        )}
        {neighbours && <Neighbours locale={locale} {...neighbours} />}
      </article>
    </counted-sight>
  );
}

type HeadProps = { piece: PieceView; locale: Locale; isPublic: boolean };

function PieceHead({ piece, locale, isPublic }: HeadProps) {
  const t = translations(locale, "content.blog");
  return (
    <header className="mt-3 grid gap-3">
      <h1 className="text-3xl">{piece.title}</h1>
      {piece.excerpt && <p className="piece-lead">{piece.excerpt}</p>}
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
        {piece.author && (
          <Byline author={piece.author} href={isPublic ? authorPath(locale, piece.author.slug) : null} />
        )}
        {piece.publishedAt && (
          <time dateTime={piece.publishedAt.toISOString()}>{formatDate(piece.publishedAt, locale)}</time>
        )}
        <span className="inline-flex items-center gap-1">
          <Icon name="clock" size={16} />
          {t("minutes", { count: piece.minutes })}
        </span>
      </p>
      <ReadAloud body={piece.body} locale={locale} />
    </header>
  );
}

// What is not public yet may be the first of its author, who has no page before.
function Byline({ author, href }: { author: Signature; href: string | null }) {
  if (!href) return <span className="font-medium text-ink">{author.name}</span>;
  return (
    <a href={href} rel="author" className="inline-flex min-h-11 items-center font-medium text-ink underline">
      {author.name}
    </a>
  );
}

type NeighbourProps = { locale: Locale; older: PieceCard | null; newer: PieceCard | null };

function Neighbours({ locale, older, newer }: NeighbourProps) {
  if (!older && !newer) return null;
  const t = translations(locale, "content.blog");
  return (
    <nav aria-label={t("more")} className="piece-column mt-10 grid gap-3 sm:grid-cols-2 print:hidden">
      {older ? <Neighbour piece={older} locale={locale} rel="prev" label={t("older")} /> : <span />}
      {newer && <Neighbour piece={newer} locale={locale} rel="next" label={t("newer")} />}
    </nav>
  );
}

function Neighbour({ piece, locale, rel, label }: { piece: PieceCard; locale: Locale; rel: string; label: string }) {
  return (
    <a
      href={piecePath(piece.kind, locale, piece.slug)}
      rel={rel}
      className={`card grid gap-0.5 p-4 hover:border-accent ${rel === "next" ? "sm:text-end" : ""}`}
    >
      <span className="text-sm text-muted">{label}</span>
      <span className="font-semibold">{piece.title}</span>
    </a>
  );
}
