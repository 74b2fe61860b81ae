import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { productPath } from "@/lib/catalog/paths";
import { type ProductCard as Card, savingPercent } from "@/lib/catalog/product-card";
import { formatPercent } from "@/lib/figures";
import { type TextsOf, translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { pictureSizes } from "@/lib/media/picture";
import { AddForm } from "./add-form";
import { CardPrice } from "./card-price";
import { ProductPicture } from "./product-picture";
import { Swatch } from "./swatch";

type Props = {
  product: Card;
  locale: Locale;
  priority?: boolean;
  /** told when it is opened */
  ping?: string;
};

/** One link over the whole card; the cart button of a product without choices stands above it. */
export function ProductCard({ product: card, locale, priority = false, ping }: Props) {
  const t = translations(locale, "catalog");
  return (
    <article className="card group relative grid grid-rows-[auto_1fr] overflow-hidden transition-colors hover:border-edge has-[a:focus-visible]:outline-3 has-[a:focus-visible]:outline-accent">
      <CardPictures card={card} isFirst={priority} />
      <div className="absolute start-2.5 top-2.5 flex flex-wrap gap-1">
        <CardBadge card={card} locale={locale} t={t} />
      </div>
      <div className="grid content-start gap-1 px-3 pt-2.5 pb-3">
        <h3 className="line-clamp-2 min-h-[3em] text-[0.9375rem] leading-normal font-normal">
          <a
            href={productPath(locale, card.slug)}
            ping={ping}
            className="after:absolute after:inset-0 after:content-[''] focus-visible:outline-none"
          >
            {card.title}
          </a>
        </h3>
        <CardPrice card={card} locale={locale} />
        {card.swatches.length > 0 && (
          <span className="mt-0.5 flex gap-1">
            {card.swatches.map(({ colour, name }) => (
              <Swatch key={colour + name} colour={colour} size="dot" />
            ))}
          </span>
        )}
      </div>
      {card.variantId !== null && <QuickAdd card={card} variantId={card.variantId} locale={locale} t={t} />}
    </article>
  );
}

type Texts = TextsOf<"catalog">;

function CardPictures({ card, isFirst }: { card: Card; isFirst?: boolean }) {
  const [front, back] = card.pictures;
  return (
    <div className="relative col-start-1 row-start-1 aspect-square overflow-hidden bg-tint">
      {front && (
        <ProductPicture
          picture={front}
          sizes={pictureSizes.card}
          isFirst={isFirst}
          alt=""
          className={`size-full object-cover ${card.isAvailable ? "" : "opacity-60"}`}
        />
      )}
      {back && (
        <ProductPicture
          picture={{ ...back, placeholder: null }}
          sizes={pictureSizes.card}
          alt=""
          className="absolute inset-0 hidden size-full object-cover opacity-0 transition-opacity group-hover:opacity-100 md:[@media(hover:hover)]:block"
        />
      )}
    </div>
  );
}

function CardBadge({ card, locale, t }: { card: Card; locale: Locale; t: Texts }) {
  const percent = savingPercent(card.price, card.compareAt);
  if (!card.isAvailable) return <Badge isSolid>{t("badge.soldOut")}</Badge>;
  if (percent !== null)
    return (
      <Badge tone="sale" isSolid>
        <bdi dir="ltr">{formatPercent(-percent, locale)}</bdi>
      </Badge>
    );
  if (!card.isNew) return null;
  return (
    <Badge tone="clay" isSolid>
      {t("badge.new")}
    </Badge>
  );
}

// It lies in the corner of the picture, and comes after the link for the keyboard.
function QuickAdd({ card, variantId, locale, t }: { card: Card; variantId: number; locale: Locale; t: Texts }) {
  return (
    <AddForm
      variantId={variantId}
      locale={locale}
      className="relative z-1 col-start-1 row-start-1 m-2 self-end justify-self-end"
      noticeClassName="quick-notice"
    >
      <button
        type="submit"
        className="icon-btn border border-line bg-card text-accent hover:border-accent"
        aria-label={t("card.add", { title: card.title })}
      >
        <Icon name="plus" size={20} />
      </button>
    </AddForm>
  );
}
