import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import type { ProductCard } from "@/lib/catalog/product-card";
import { filmsPath } from "@/lib/content/film";
import type { FilmView as Film } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { FilmStage } from "./film-stage";
import { FilmWords } from "./film-words";

type Props = { film: Film; cards: ProductCard[]; locale: Locale };

/** A film, the products seen in it with their times, and its words to be read. */
export function FilmView({ film, cards, locale }: Props) {
  const t = translations(locale, "content");
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const crumbs = [
    { name: t("home"), href: `/${locale}` },
    { name: t("films.title"), href: filmsPath(locale) },
  ];
  return (
    <article className="container-page pt-4">
      <Breadcrumbs label={t("trail")} crumbs={crumbs} />
      <h1 className="mt-2 mb-4 text-2xl">{film.title}</h1>
      <FilmStage film={film} cardOf={(id) => cardOf.get(id)} locale={locale} />
      <FilmWords film={film} locale={locale} />
    </article>
  );
}
