import type { CSSProperties, ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { captionsPath, filmPath } from "@/lib/content/film";
import type { FilmView } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import { type Locale, localeTag } from "@/lib/locale";
import { contentTypeOfFile, fileUrl } from "@/lib/media/long-file";
import { pictureUrl } from "@/lib/media/picture";
import { FilmStyle } from "./film-style";

const languages: Record<Locale, string> = { ar: "العربية", fr: "Français" };

type Props = {
  film: Pick<FilmView, "id" | "title" | "file" | "poster" | "captionsIn" | "slugs" | "width" | "height">;
  locale: Locale;
  /** of the element, for links that lead to it */
  id: string;
  /** below what one came for: its first picture waits until it is near */
  isLater?: boolean;
  /** what stands on the picture */
  children?: ReactNode;
};

/** The browser's own player in the shape of its film: nothing is loaded, moved or heard before it is asked for. */
export function FilmPlayer({ film, locale, id, isLater = false, children }: Props) {
  const { title, file, poster, captionsIn } = film;
  return (
    <div className="film-picture" style={shapeOf(film)}>
      <FilmStyle />
      {isLater && <Cover film={film} locale={locale} />}
      {/* biome-ignore lint/a11y/useMediaCaption: its tracks are the captions that the film has */}
      <video
        id={id}
        controls
        playsInline
        preload="none"
        poster={isLater ? undefined : pictureUrl(poster.key, 960)}
        aria-label={title}
      >
        <source src={fileUrl(file)} type={contentTypeOfFile("video", file.format ?? "")} />
        {captionsIn.map((language) => (
          <track
            key={language}
            kind="captions"
            src={captionsPath(film.id, language)}
            srcLang={localeTag(language)}
            label={languages[language]}
            // A track that is shown from the start is fetched with the page.
            default={!isLater && language === locale}
          />
        ))}
        <a href={fileUrl(file)}>{title}</a>
      </video>
      {children}
    </div>
  );
}

type CoverProps = Pick<Props, "film" | "locale">;

// A poster would be fetched with the page. Tapped, it gives way to the film; without a script it leads to the film's page.
function Cover({ film: { title, slugs, poster }, locale }: CoverProps) {
  return (
    <a
      href={filmPath(locale, slugs[locale])}
      data-from={0}
      className="film-cover"
      aria-label={translations(locale, "content.films")("play", { title })}
    >
      <img
        src={pictureUrl(poster.key, 640)}
        width={poster.width}
        height={poster.height}
        alt=""
        loading="lazy"
        decoding="async"
      />
      <span>
        <Icon name="play" size={32} />
      </span>
    </a>
  );
}

// A film of before sizes were kept has the shape most films have.
const shapeOf = ({ width, height }: Pick<FilmView, "width" | "height">) =>
  ({ "--shape": width && height ? (width / height).toFixed(4) : undefined }) as CSSProperties;
