import { AddForm } from "@/components/catalog/add-form";
import { CardPrice } from "@/components/catalog/card-price";
import { ProductPicture } from "@/components/catalog/product-picture";
import { Icon } from "@/components/ui/icon";
import { productPath } from "@/lib/catalog/paths";
import type { ProductCard } from "@/lib/catalog/product-card";
import { translations } from "@/lib/i18n/translations";
import { directionOf, type Locale } from "@/lib/locale";

type Props = { card: ProductCard; locale: Locale; id: string };

/** What a dot of a film opens: the product, its price, and the way to the cart. */
export function FilmSheet({ card, locale, id }: Props) {
  const t = translations(locale, "catalog");
  const [picture] = card.pictures;
  return (
    <dialog className="film-sheet" dir={directionOf(locale)} aria-labelledby={id}>
      <article className="grid gap-4 p-4">
        <div className="flex gap-4">
          {picture && (
            <ProductPicture picture={picture} sizes="96px" alt="" className="size-24 rounded-control object-cover" />
          )}
          <div className="grid min-w-0 flex-1 content-center gap-1 pe-10">
            {/* Not a heading: in the page it stands before every other of its level. */}
            <p id={id} className="font-semibold">
              <a href={productPath(locale, card.slug)} className="link inline-flex min-h-11 items-center">
                {card.title}
              </a>
            </p>
            <CardPrice card={card} locale={locale} />
          </div>
        </div>
        <Buy card={card} locale={locale} />
      </article>
      <form method="dialog" className="absolute end-2 top-2">
        <button type="submit" className="icon-btn" aria-label={t("product.close")}>
          <Icon name="x" />
        </button>
      </form>
    </dialog>
  );
}

function Buy({ card, locale }: Omit<Props, "id">) {
  const t = translations(locale, "catalog");
  if (card.variantId === null)
    return (
      <a href={productPath(locale, card.slug)} className="btn btn-primary">
        {translations(locale, "content.films")(card.isAvailable ? "choose" : "soldOut")}
      </a>
    );
  return (
    <AddForm variantId={card.variantId} locale={locale} className="block" noticeClassName="mt-2 text-sm">
      <button type="submit" className="btn btn-primary w-full">
        <Icon name="shopping-bag" size={20} />
        {t("product.addToCart")}
      </button>
    </AddForm>
  );
}
