import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { Publishable } from "@/components/content/admin/publishable";
import { EpisodeEditor } from "@/components/content/podcast/episode-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { turnEpisode } from "@/lib/content/admin-actions/podcast-actions";
import { episodePath } from "@/lib/content/podcast";
import { findEpisodeForStaff, findPodcastForStaff, nextEpisodeNumber } from "@/lib/content/queries/podcasts";

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
  const [number, t] = await Promise.all([
    nextEpisodeNumber(podcastId),
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
      isSaved={query.done === "saved"}
      words={(word) => t(`state.${word}`)}
    >
      {editor}
    </Publishable>
  );
}

// 0 belongs to nothing.
const idOf = (param: string): number => (/^\d{1,9}$/.test(param) ? Number(param) : 0);
