import { ProductPicture } from "@/components/catalog/product-picture";
import { Icon } from "@/components/ui/icon";
import { Money } from "@/components/ui/money";
import { productPath } from "@/lib/catalog/paths";
import type { ProductCard } from "@/lib/catalog/product-card";
import { filmPath } from "@/lib/content/film";
import type { FilmView } from "@/lib/content/queries/films";
import { storyAnchor } from "@/lib/content/story";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { FilmDots } from "./film-dots";
import { FilmPlayer } from "./film-player";

type Props = {
  film: FilmView;
  cardOf: (productId: number) => ProductCard | undefined;
  locale: Locale;
  /** ids of the films before and after it */
  before: number | undefined;
  after: number | undefined;
};

/** One story, a whole screen: the film with its dots, what is seen in it, and the way to the next one. */
export function StoryView({ film, cardOf, locale, before, after }: Props) {
  const t = translations(locale, "content.stories");
  const id = `film-${film.id}`;
  const spots = film.spots.flatMap((spot) => {
    const card = cardOf(spot.productId);
    return card ? [{ ...spot, card }] : [];
  });
  return (
    <section id={storyAnchor(film.id)} aria-labelledby={`${id}-title`} className="story">
      <media-player data-key={film.file.key} className="block">
        <FilmPlayer film={film} locale={locale} id={id} isLater>
          <FilmDots spots={spots} locale={locale} id={id} />
        </FilmPlayer>
      </media-player>
      <div className="story-words">
        <div className="flex items-center gap-2">
          <h2 id={`${id}-title`} className="min-w-0 flex-1 text-base">
            <a href={filmPath(locale, film.slugs[locale])} className="flex min-h-11 items-center">
              <span className="line-clamp-2">{film.title}</span>
            </a>
          </h2>
          <Way to={before} label={t("previous")} isBack />
          <Way to={after} label={t("next")} />
        </div>
        <Seen cards={[...new Set(spots.map(({ card }) => card))]} locale={locale} />
      </div>
    </section>
  );
}

type WayProps = { to: number | undefined; label: string; isBack?: boolean };

function Way({ to, label, isBack = false }: WayProps) {
  if (to === undefined) return null;
  return (
    <a href={`#${storyAnchor(to)}`} className="icon-btn" aria-label={label}>
      <Icon name="chevron-down" className={isBack ? "rotate-180" : undefined} />
    </a>
  );
}

function Seen({ cards, locale }: { cards: ProductCard[]; locale: Locale }) {
  if (cards.length === 0) return null;
  return (
    <ul aria-label={translations(locale, "content.films")("seen")} className="scroll-row flex gap-2">
      {cards.map((card) => (
        <li key={card.id} className="shrink-0">
          <a href={productPath(locale, card.slug)} className="story-product">
            {card.pictures[0] && (
              <ProductPicture picture={card.pictures[0]} sizes="44px" alt="" className="size-11 object-cover" />
            )}
            <span>
              <b>{card.title}</b>
              <Money centimes={card.price} locale={locale} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
