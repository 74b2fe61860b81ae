import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { PublishLater } from "@/components/content/admin/publish-later";
import { Publishable } from "@/components/content/admin/publishable";
import { EpisodeEditor } from "@/components/content/podcast/episode-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { scheduleEpisode, turnEpisode } from "@/lib/content/admin-actions/podcast-actions";
import { episodePath } from "@/lib/content/podcast";
import { countKeptVersions } from "@/lib/content/queries/kept-versions";
import { findEpisodeForStaff, findPodcastForStaff, nextEpisodeNumber } from "@/lib/content/queries/podcasts";
import { idOf } from "@/lib/ids";

type Props = PageProps<"/admin/content/podcast/[id]/episodes/[episode]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ episode }, locale] = await Promise.all([params, panelLocale()]);
  const t = await getTranslations({ locale, namespace: "content.admin.podcast" });
  return { title: t(episode === "new" ? "newEpisode" : "episode") };
}

/** An episode to be edited; "new" is one that does not exist yet. */
export default async function EpisodePage({ params, searchParams }: Props) {
  const [staff, ids, query] = await Promise.all([requireStaff("content"), params, searchParams]);
  setRequestLocale(staff.locale);
  const podcastId = idOf(ids.id);
  const podcast = await findPodcastForStaff(podcastId);
  const episode = await findEpisodeForStaff(podcastId, idOf(ids.episode));
  if (!podcast || (!episode && ids.episode !== "new")) notFound();
  const [number, count, t] = await Promise.all([
    nextEpisodeNumber(podcastId),
    countKeptVersions("episode", idOf(ids.episode)),
    getTranslations({ locale: staff.locale, namespace: "content.admin.podcast" }),
  ]);
  const back = { href: "/admin/content/podcast", label: t("title") };
  const editor = <EpisodeEditor podcastId={podcastId} number={number} episode={episode} />;
  if (!episode)
    return (
      <>
        <PageHeader title={t("newEpisode")} back={back} />
        {editor}
      </>
    );

  const series = podcast[staff.locale];
  return (
    <Publishable
      thing={episode}
      title={episode[staff.locale]?.title}
      back={back}
      turn={turnEpisode}
      href={series && episodePath(staff.locale, series.slug, episode.number)}
      preview={`/${staff.locale}/preview/episode/${episode.id}`}
      versions={{ count, href: `/admin/content/podcast/${podcastId}/episodes/${episode.id}/versions` }}
      done={query.done}
      words={(word) => t(`state.${word}`)}
      later={<PublishLater thing={episode} schedule={scheduleEpisode} turn={turnEpisode} locale={staff.locale} />}
    >
      {editor}
    </Publishable>
  );
}

// 0 belongs to nothing.
