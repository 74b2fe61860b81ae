import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { Money } from "@/components/ui/money";
import { productPath } from "@/lib/catalog/paths";
import { type ProductCard as Card, savingPercent } from "@/lib/catalog/product-card";
import { type TextsOf, translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { pictureSizes } from "@/lib/media/picture";
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
    <article className="card group relative flex flex-col overflow-hidden transition-colors hover:border-edge has-[a:focus-visible]:outline-3 has-[a:focus-visible]:outline-accent">
      <CardPictures card={card} isFirst={priority} />
      <div className="absolute start-2.5 top-2.5 flex flex-wrap gap-1">
        <CardBadge card={card} t={t} />
      </div>
      <div className="flex grow flex-col gap-1 px-3 pt-2.5 pb-3">
        <h3 className="line-clamp-2 min-h-[3em] text-[0.9375rem] leading-normal font-normal">
          <a
            href={productPath(locale, card.slug)}
            ping={ping}
            className="after:absolute after:inset-0 after:content-[''] focus-visible:outline-none"
          >
            {card.title}
          </a>
        </h3>
        <div className="mt-auto flex items-end justify-between gap-2">
          <div className="grid gap-1.5">
            <CardPrice card={card} locale={locale} t={t} />
            {card.swatches.length > 0 && (
              <span className="flex gap-1">
                {card.swatches.map(({ colour, name }) => (
                  <Swatch key={colour + name} colour={colour} size="dot" />
                ))}
              </span>
            )}
          </div>
          {card.variantId !== null && <QuickAdd card={card} variantId={card.variantId} locale={locale} t={t} />}
        </div>
      </div>
    </article>
  );
}

type Texts = TextsOf<"catalog">;

function CardPictures({ card, isFirst }: { card: Card; isFirst?: boolean }) {
  const [front, back] = card.pictures;
  return (
    <div className="relative aspect-square overflow-hidden bg-tint">
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

function CardBadge({ card, t }: { card: Card; t: Texts }) {
  const percent = savingPercent(card.price, card.compareAt);
  if (!card.isAvailable) return <Badge isSolid>{t("badge.soldOut")}</Badge>;
  if (percent !== null)
    return (
      <Badge tone="sale" isSolid>
        <bdi dir="ltr">−{percent}%</bdi>
      </Badge>
    );
  if (!card.isNew) return null;
  return (
    <Badge tone="clay" isSolid>
      {t("badge.new")}
    </Badge>
  );
}

function CardPrice({ card, locale, t }: { card: Card; locale: Locale; t: Texts }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span>
        {card.isFrom && <span className="text-xs text-muted">{t("price.from")} </span>}
        <Money centimes={card.price} locale={locale} />
      </span>
      {card.compareAt !== null && card.compareAt > card.price && (
        <s className="text-xs text-muted">
          <span className="sr-only">{t("price.before")} </span>
          <Money centimes={card.compareAt} locale={locale} className="[&_strong]:font-normal" />
        </s>
      )}
    </p>
  );
}

function QuickAdd({ card, variantId, locale, t }: { card: Card; variantId: number; locale: Locale; t: Texts }) {
  return (
    <add-to-cart
      className="relative z-1"
      data-cart-url={`/${locale}/cart`}
      data-cart-label={t("product.seeCart")}
      data-kept={t("product.keptCart")}
    >
      <form method="post" action="/api/cart">
        <input type="hidden" name="action" value="add" />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="variantId" value={variantId} />
        <button
          type="submit"
          className="icon-btn -me-1 border border-line bg-card text-accent hover:border-accent"
          aria-label={t("card.add", { title: card.title })}
        >
          <Icon name="plus" size={20} />
        </button>
      </form>
      <p role="status" data-notice hidden className="quick-notice" />
    </add-to-cart>
  );
}
