import { backdropOf } from "@/components/catalog/product-picture";
import { Khatim } from "@/components/ui/khatim";
import { piecePath } from "@/lib/content/piece";
import type { PieceCard as Card } from "@/lib/content/piece-view";
import { formatDate } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { pictureUrl, srcSet } from "@/lib/media/picture";

type Props = { piece: Card; locale: Locale; isFirst?: boolean; heading?: "h2" | "h3" };

/** An article in a list: one link over the whole card. */
export function PieceCard({ piece, locale, isFirst = false, heading: Heading = "h2" }: Props) {
  const t = translations(locale, "content.blog");
  return (
    <article className="piece-card card has-[a:focus-visible]:outline-3 has-[a:focus-visible]:outline-accent">
      <Cover piece={piece} isFirst={isFirst} />
      <div className="grid grow content-start gap-1.5 p-4">
        {piece.topic && <p className="text-sm font-medium text-clay">{piece.topic.name}</p>}
        <Heading className="text-lg">
          <a
            href={piecePath(piece.kind, locale, piece.slug)}
            className="after:absolute after:inset-0 after:content-[''] focus-visible:outline-none"
          >
            {piece.title}
          </a>
        </Heading>
        <p className="line-clamp-3 text-sm text-muted">{piece.excerpt}</p>
        <p className="mt-1 text-xs text-muted">
          {piece.publishedAt && (
            <time dateTime={piece.publishedAt.toISOString()}>{formatDate(piece.publishedAt, locale)}</time>
          )}
          {" · "}
          {t("minutes", { count: piece.minutes })}
        </p>
      </div>
    </article>
  );
}

function Cover({ piece: { cover }, isFirst }: { piece: Card; isFirst: boolean }) {
  if (!cover)
    return (
      <span className="piece-cover grid place-items-center text-clay">
        <Khatim className="size-16 opacity-40" />
      </span>
    );
  return (
    <img
      src={pictureUrl(cover, 640, "jpg")}
      srcSet={srcSet(cover, cover.width)}
      sizes="(min-width: 1024px) 380px, (min-width: 640px) 50vw, 100vw"
      width={cover.width}
      height={cover.height}
      alt=""
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : undefined}
      style={backdropOf(cover)}
      className="piece-cover"
    />
  );
}
