import { ProductCard } from "@/components/catalog/product-card";
import { RateButtons } from "@/components/media/rate-buttons";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Icon } from "@/components/ui/icon";
import type { ProductCard as Card } from "@/lib/catalog/product-card";
import { clockOf } from "@/lib/content/captions";
import { filmsPath } from "@/lib/content/film";
import type { FilmView as Film } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { Paragraphs } from "../paragraphs";
import { FilmPlayer } from "./film-player";

type Props = { film: Film; cards: Card[]; locale: Locale };

/** A film, the products seen in it with their times, and its words to be read. */
export function FilmView({ film, cards, locale }: Props) {
  const t = translations(locale, "content");
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const crumbs = [
    { name: t("home"), href: `/${locale}` },
    { name: t("films.title"), href: filmsPath(locale) },
    { name: film.title },
  ];
  return (
    <article className="container-page pt-4">
      <Breadcrumbs label={t("trail")} crumbs={crumbs} />
      <h1 className="mt-2 mb-4 text-2xl">{film.title}</h1>
      <media-player data-key={film.file.key} className="block">
        <FilmPlayer film={film} locale={locale} />
        <RateButtons label={t("films.rate")} />
        {cards.length > 0 && (
          <section aria-labelledby="seen" className="mt-6">
            <h2 id="seen" className="text-xl">
              {t("films.seen")}
            </h2>
            <ul className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
              {film.spots.map((spot) => {
                const card = cardOf.get(spot.productId);
                return (
                  card && (
                    <li
                      key={`${spot.fromS}-${spot.productId}`}
                      data-spot={`${spot.fromS}-${spot.toS}`}
                      className="film-spot"
                    >
                      <a
                        href="#player"
                        data-from={spot.fromS}
                        className="link inline-flex min-h-11 items-center gap-1.5 text-sm"
                      >
                        <Icon name="clock" size={18} />
                        {t.rich("films.at", { time: () => <bdi dir="ltr">{clockOf(spot.fromS)}</bdi> })}
                      </a>
                      <ProductCard product={card} locale={locale} />
                    </li>
                  )
                );
              })}
            </ul>
          </section>
        )}
      </media-player>
      <div className="reading mt-6 grid gap-3">
        <Paragraphs text={film.text} />
        {film.transcript && (
          <details className="card px-4 py-2">
            <summary className="min-h-11 content-center font-semibold">{t("films.transcript")}</summary>
            <p className="pb-3 whitespace-pre-line">{film.transcript}</p>
          </details>
        )}
      </div>
    </article>
  );
}
