import type { FilmView } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { Paragraphs } from "../paragraphs";

type Props = { film: Pick<FilmView, "text" | "transcript">; locale: Locale };

/** What a film is about, and what is said in it for those who read. */
export function FilmWords({ film: { text, transcript }, locale }: Props) {
  const t = translations(locale, "content.films");
  return (
    <div className="reading mt-6 grid gap-3">
      <Paragraphs text={text} />
      {transcript && (
        <details className="card px-4 py-2">
          <summary className="min-h-11 content-center font-semibold">{t("transcript")}</summary>
          <p className="pb-3 whitespace-pre-line">{transcript}</p>
        </details>
      )}
    </div>
  );
}
