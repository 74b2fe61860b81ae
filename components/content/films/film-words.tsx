import type { FilmView } from "@/lib/content/queries/films";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { Paragraphs } from "../paragraphs";
import { Transcript } from "../transcript";

type Props = { film: Pick<FilmView, "text" | "transcript">; locale: Locale };

/** What a film is about, and what is said in it for those who read. */
export function FilmWords({ film: { text, transcript }, locale }: Props) {
  const t = translations(locale, "content.films");
  return (
    <div className="reading mt-6 grid gap-3">
      <Paragraphs text={text} />
      {transcript && <Transcript title={t("transcript")} text={transcript} className="card px-4" />}
    </div>
  );
}
