import type { CSSProperties } from "react";
import { Money } from "@/components/ui/money";
import type { ProductCard } from "@/lib/catalog/product-card";
import type { FilmView } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import { directionOf, type Locale } from "@/lib/locale";
import { FilmSheet } from "./film-sheet";

type Spot = FilmView["spots"][number] & { card: ProductCard };
type Props = {
  spots: Spot[];
  locale: Locale;
  /** of the player */
  id: string;
};

/** Dots on the picture itself, each while its product is seen; without a script there are none, and the list says it all. */
export function FilmDots({ spots, locale, id }: Props) {
  const t = translations(locale, "content.films");
  const placed = spots.filter(({ x }) => x !== null);
  if (placed.length === 0) return null;
  return (
    // A place is counted from the left of the picture in every language.
    <film-dots className="film-dots" dir="ltr">
      <ul aria-label={t("onPicture")}>
        {placed.map(({ x, y, fromS, toS, card }, place) => (
          <li
            key={`${fromS}-${card.id}`}
            data-spot={`${fromS}-${toS}`}
            className={(x ?? 0) > 50 ? "is-far" : undefined}
            style={{ "--x": `${x}%`, "--y": `${y}%` } as CSSProperties}
          >
            <button type="button" aria-haspopup="dialog">
              <span>
                <span dir={directionOf(locale)}>
                  <b>{card.title}</b> {card.isFrom && <small>{t("from")} </small>}
                  <Money centimes={card.price} locale={locale} />
                </span>
              </span>
            </button>
            <FilmSheet card={card} locale={locale} id={`${id}-sheet-${place}`} />
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only" dir={directionOf(locale)} />
    </film-dots>
  );
}
