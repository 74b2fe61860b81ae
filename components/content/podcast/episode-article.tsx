import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import type { EpisodeView } from "@/lib/content/queries/podcasts";
import { formatDate } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { Transcript } from "../transcript";
import { EpisodePlayer } from "./episode-player";

type Props = { episode: EpisodeView; crumbs: Crumb[]; locale: Locale };

/** The page of an episode: to be heard, and to be read. */
export function EpisodeArticle({ episode, crumbs, locale }: Props) {
  const t = translations(locale, "content");
  return (
    <article className="container-page grid max-w-3xl gap-5 pt-4">
      <Breadcrumbs label={t("trail")} crumbs={crumbs} />
      <header>
        <p className="text-sm text-muted">
          {t("podcast.number", { number: episode.number })} · {formatDate(episode.publishedAt, locale)}
        </p>
        <h1 className="mt-1 text-2xl">{episode.title}</h1>
      </header>
      <EpisodePlayer episode={episode} locale={locale} />
      <p className="whitespace-pre-line">{episode.notes}</p>
      {episode.transcript && (
        <Transcript title={t("podcast.transcript")} text={episode.transcript} className="card px-4" />
      )}
    </article>
  );
}
