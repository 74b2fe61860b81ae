import { ProductCard } from "@/components/catalog/product-card";
import { RateButtons } from "@/components/media/rate-buttons";
import { Icon } from "@/components/ui/icon";
import type { ProductCard as Card } from "@/lib/catalog/product-card";
import { clockOf } from "@/lib/content/captions";
import type { FilmView } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { FilmDots } from "./film-dots";
import { FilmPlayer } from "./film-player";

type Props = {
  film: FilmView;
  cardOf: (productId: number) => Card | undefined;
  locale: Locale;
  /** of the player, where the film is a part of a page */
  id?: string;
};

/** The player with dots on the products seen in it and, under it, all of them with their times. */
export function FilmStage({ film, cardOf, locale, id: partId }: Props) {
  const [Seen, id] = partId ? (["h3", partId] as const) : (["h2", "player"] as const);
  const t = translations(locale, "content.films");
  const spots = film.spots.flatMap((spot) => {
    const card = cardOf(spot.productId);
    return card ? [{ ...spot, card }] : [];
  });
  return (
    <media-player data-key={film.file.key} className="block">
      <FilmPlayer film={film} locale={locale} id={id}>
        <FilmDots spots={spots} locale={locale} id={id} />
      </FilmPlayer>
      <RateButtons label={t("rate")} />
      {spots.length > 0 && (
        <section aria-labelledby={`${id}-seen`} className="mt-6">
          <Seen id={`${id}-seen`} className="text-xl">
            {t("seen")}
          </Seen>
          <ul className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
            {spots.map(({ fromS, toS, card }) => (
              <li
                key={`${fromS}-${card.id}`}
                data-spot={`${fromS}-${toS}`}
                className="film-spot grid grid-rows-[auto_1fr]"
              >
                <a href={`#${id}`} data-from={fromS} className="link inline-flex min-h-11 items-center gap-1.5 text-sm">
                  <Icon name="clock" size={18} />
                  {t.rich("at", { time: () => <bdi dir="ltr">{clockOf(fromS)}</bdi> })}
                </a>
                <ProductCard product={card} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </media-player>
  );
}
