import { DraftPage, type DraftProps, draftMetadata, draftOf } from "@/app/[locale]/draft-page";
import { EpisodeArticle } from "@/components/content/podcast/episode-article";
import { podcastPath } from "@/lib/content/podcast";
import { findEpisodeDraft } from "@/lib/content/queries/podcasts";
import { translations } from "@/lib/i18n/translations";

export const dynamic = "force-dynamic";
export const metadata = draftMetadata;

export default async function EpisodePreviewPage({ params }: DraftProps) {
  const { draft, locale, id } = await draftOf(params, findEpisodeDraft);
  const crumbs = [
    { name: translations(locale, "content")("home"), href: `/${locale}` },
    { name: draft.series.title, href: podcastPath(locale, draft.series.slug) },
  ];
  return (
    <DraftPage kind="episode" id={id} locale={locale}>
      <EpisodeArticle episode={draft.episode} crumbs={crumbs} locale={locale} />
    </DraftPage>
  );
}
