import { RateButtons } from "@/components/media/rate-buttons";
import { clockOf } from "@/lib/content/captions";
import type { EpisodeView } from "@/lib/content/queries/podcasts";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { contentTypeOfFile, fileUrl } from "@/lib/media/long-file";

/** A recording with its chapters; those that speak of something in the shop lead there. */
export function EpisodePlayer({ episode, locale }: { episode: EpisodeView; locale: Locale }) {
  const t = translations(locale, "content.podcast");
  const { title, file, chapters } = episode;
  return (
    <media-player data-key={file.key} className="block">
      {/* biome-ignore lint/a11y/useMediaCaption: speech alone; its words stand under it */}
      <audio id="player" controls preload="none" aria-label={title} className="w-full">
        <source src={fileUrl(file)} type={contentTypeOfFile(file.kind, file.format ?? "")} />
        <a href={fileUrl(file)}>{title}</a>
      </audio>
      <RateButtons label={t("rate")} />
      {chapters.length > 0 && (
        <section aria-labelledby="chapters" className="mt-5">
          <h2 id="chapters" className="text-lg">
            {t("chapters")}
          </h2>
          <ol className="card mt-2 divide-y divide-line">
            {chapters.map((chapter) => (
              <li key={chapter.at} className="flex min-h-11 flex-wrap items-center gap-x-3 px-4 py-1">
                <a
                  href="#player"
                  data-from={chapter.at}
                  className="link inline-flex min-h-11 items-center tabular-nums"
                >
                  <bdi dir="ltr">{clockOf(chapter.at)}</bdi>
                </a>
                <span className="min-w-0 flex-1">{chapter.title}</span>
                {chapter.href && (
                  <a href={chapter.href} className="link inline-flex min-h-11 items-center text-sm">
                    {t("inShop")}
                  </a>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </media-player>
  );
}
