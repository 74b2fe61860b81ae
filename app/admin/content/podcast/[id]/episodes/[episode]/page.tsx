import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { PageHeader } from "@/components/admin/page-header";
import { EpisodeEditor } from "@/components/content/podcast/episode-editor";
import { Notice } from "@/components/ui/notice";
import { requireStaff } from "@/lib/auth/staff";
import { turnEpisode } from "@/lib/content/admin-actions/podcast-actions";
import { findEpisodeForStaff, findPodcastForStaff, nextEpisodeNumber } from "@/lib/content/queries/podcasts";

type Props = PageProps<"/admin/content/podcast/[id]/episodes/[episode]">;

/** An episode to be edited; "new" is one that does not exist yet. */
export default async function EpisodePage({ params, searchParams }: Props) {
  const [staff, ids, query] = await Promise.all([requireStaff("content"), params, searchParams]);
  setRequestLocale(staff.locale);
  const podcastId = /^\d{1,9}$/.test(ids.id) ? Number(ids.id) : 0;
  const podcast = await findPodcastForStaff(podcastId);
  const episode = /^\d{1,9}$/.test(ids.episode) ? await findEpisodeForStaff(podcastId, Number(ids.episode)) : null;
  if (!podcast || (!episode && ids.episode !== "new")) notFound();
  const [number, t] = await Promise.all([
    nextEpisodeNumber(podcastId),
    getTranslations({ locale: staff.locale, namespace: "content.admin.podcast" }),
  ]);

  return (
    <>
      <PageHeader
        title={episode ? <span dir="auto">{episode[staff.locale]?.title}</span> : t("newEpisode")}
        back={{ href: "/admin/content/podcast", label: t("title") }}
        action={episode && <TurnButton id={episode.id} isPublic={episode.status === "published"} t={t} />}
      />
      <div className="grid gap-5">
        {query.done === "saved" && <Notice tone="done">{t("episodeSaved")}</Notice>}
        <EpisodeEditor podcastId={podcastId} number={number} episode={episode} />
      </div>
    </>
  );
}

type Texts = Awaited<ReturnType<typeof getTranslations<"content.admin.podcast">>>;

function TurnButton({ id, isPublic, t }: { id: number; isPublic: boolean; t: Texts }) {
  const input = { id, status: isPublic ? "draft" : "published" };
  return (
    <ActionButton action={turnEpisode} input={input} look={isPublic ? "quiet" : "primary"}>
      {t(isPublic ? "withdraw" : "publish")}
    </ActionButton>
  );
}
