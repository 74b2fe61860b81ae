import { RateButtons } from "@/components/media/rate-buttons";
import { Icon } from "@/components/ui/icon";
import { clockOf } from "@/lib/content/captions";
import { filmPath } from "@/lib/content/film";
import type { FilmView } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { FilmPlayer } from "./film-player";

type Props = { film: FilmView; productId: number; locale: Locale };

/** A film on the page of a product that is seen in it, and from when; what else is seen stands on the film's own page. */
export function ProductFilm({ film, productId, locale }: Props) {
  const t = translations(locale, "content.films");
  const from = film.spots.find((spot) => spot.productId === productId)?.fromS;
  return (
    <section id="film" aria-labelledby="film-title" className="mt-10">
      <h2 id="film-title" className="mb-3 text-xl">
        {t("onProduct")}
      </h2>
      <media-player data-key={film.file.key} className="block">
        <FilmPlayer film={film} locale={locale} id="player" isLater />
        <p className="mt-2 flex flex-wrap gap-x-5">
          {from !== undefined && (
            <a href="#player" data-from={from} className="link inline-flex min-h-11 items-center gap-1.5 text-sm">
              <Icon name="clock" size={18} />
              {t.rich("at", { time: () => <bdi dir="ltr">{clockOf(from)}</bdi> })}
            </a>
          )}
          <a
            href={filmPath(locale, film.slugs[locale])}
            className="link inline-flex min-h-11 items-center gap-1.5 text-sm"
          >
            <Icon name="play" size={18} />
            {t("all", { title: film.title })}
          </a>
        </p>
        <RateButtons label={t("rate")} />
      </media-player>
    </section>
  );
}

/** From the pictures of a product down to its film. */
export function FilmJump({ film: { file }, locale }: Pick<Props, "film" | "locale">) {
  const t = translations(locale, "content.films");
  return (
    <a href="#film" className="film-jump">
      <Icon name="play" size={18} />
      {t("jump")}
      {file.seconds !== null && (
        <bdi dir="ltr" className="font-normal">
          {clockOf(file.seconds)}
        </bdi>
      )}
    </a>
  );
}
