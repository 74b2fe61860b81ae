import { captionsPath } from "@/lib/content/film";
import type { FilmView } from "@/lib/content/queries/films";
import { type Locale, localeTag } from "@/lib/locale";
import { contentTypeOfFile, fileUrl } from "@/lib/media/long-file";
import { pictureUrl } from "@/lib/media/picture";

const languages: Record<Locale, string> = { ar: "العربية", fr: "Français" };

type Props = {
  film: Pick<FilmView, "id" | "title" | "file" | "poster" | "captionsIn">;
  locale: Locale;
  /** of the element, for links that lead to it */
  id: string;
};

/** The browser's own player: nothing is loaded, moved or heard before it is asked for. */
export function FilmPlayer({ film: { id: filmId, title, file, poster, captionsIn }, locale, id }: Props) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: its tracks are the captions that the film has
    <video
      id={id}
      controls
      playsInline
      preload="none"
      poster={pictureUrl(poster.key, 960)}
      aria-label={title}
      className="aspect-video max-h-[70dvh] w-full rounded-card bg-black object-contain"
    >
      <source src={fileUrl(file)} type={contentTypeOfFile("video", file.format ?? "")} />
      {captionsIn.map((language) => (
        <track
          key={language}
          kind="captions"
          src={captionsPath(filmId, language)}
          srcLang={localeTag(language)}
          label={languages[language]}
          default={language === locale}
        />
      ))}
      <a href={fileUrl(file)}>{title}</a>
    </video>
  );
}
