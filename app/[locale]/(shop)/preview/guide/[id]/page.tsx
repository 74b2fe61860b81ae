import { DraftPage, type DraftProps, draftMetadata, draftOf } from "@/app/[locale]/draft-page";
import { GuideView } from "@/components/content/guides/guide-view";
import { findGuideDraft } from "@/lib/content/queries/guides";

export const dynamic = "force-dynamic";
export const metadata = draftMetadata;

export default async function GuidePreviewPage({ params }: DraftProps) {
  const { draft: guide, locale, id } = await draftOf(params, findGuideDraft);
  return (
    <DraftPage kind="guide" id={id} locale={locale}>
      <GuideView guide={guide} locale={locale} />
    </DraftPage>
  );
}
