import { Icon } from "@/components/ui/icon";
import { Money } from "@/components/ui/money";
import { productPath } from "@/lib/catalog/paths";
import type { ProductCard } from "@/lib/catalog/product-card";
import type { Locale } from "@/lib/locale";
import { pictureUrl, srcSet } from "@/lib/media/picture";

/** A product in the middle of a text: one link, no button. */
export function ProductLine({ card, locale }: { card: ProductCard; locale: Locale }) {
  const [picture] = card.pictures;
  return (
    <a href={productPath(locale, card.slug)} className="product-line card" data-goal="">
      {picture && (
        <img
          src={pictureUrl(picture.key, 320)}
          srcSet={srcSet(picture.key, 320)}
          sizes="80px"
          width={80}
          height={80}
          alt=""
          loading="lazy"
          decoding="async"
        />
      )}
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2 leading-normal">{card.title}</span>
        <Money centimes={card.price} locale={locale} />
      </span>
      <Icon name="chevron-right" size={20} isDirectional className="text-muted" />
    </a>
  );
}
