import { filmPath } from "@/lib/content/film";
import { FilmStage } from "../films/film-stage";
import { FilmWords } from "../films/film-words";
import type { BlockProps } from "./block-props";

/** A film in the middle of a page, with what is seen in it; one that was taken back is not there. */
export function FilmBlock({ block: { id, filmId }, locale, goods }: BlockProps<"film">) {
  const film = goods.films[filmId];
  if (!film) return null;
  return (
    <section aria-labelledby={`${id}-title`} className="content-wide" data-goal="">
      <h2 id={`${id}-title`} className="mb-3 text-xl">
        <a href={filmPath(locale, film.slugs[locale])} className="flex min-h-11 items-center hover:underline">
          {film.title}
        </a>
      </h2>
      <FilmStage film={film} cardOf={(productId) => goods.cards[productId]} locale={locale} id={`${id}-player`} />
      <FilmWords film={film} locale={locale} />
    </section>
  );
}
