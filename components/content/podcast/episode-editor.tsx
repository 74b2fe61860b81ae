"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormBar } from "@/components/admin/form-bar";
import { FormArea, FormCheck, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { FileUpload } from "@/components/media/file-upload";
import { keepEpisode } from "@/lib/content/admin-actions/podcast-actions";
import { chapterLines } from "@/lib/content/podcast";
import type { EditableEpisode } from "@/lib/content/queries/podcasts";
import { LanguageSections } from "../admin/language-sections";

type Props = { podcastId: number; number: number; episode: EditableEpisode | null };

/** An episode with a recording in each language. */
export function EpisodeEditor({ podcastId, number, episode }: Props) {
  const t = useTranslations("content.admin.podcast.editor");
  return (
    <ActionForm action={keepEpisode}>
      <input type="hidden" name="podcastId" value={podcastId} />
      {episode && <input type="hidden" name="id" value={episode.id} />}
      <LanguageSections names={t}>
        {(locale, written) => {
          const text = episode?.[locale];
          const chapters = text && chapterLines(text.chapters);
          return (
            <>
              <FileUpload
                name={`${locale}.fileId`}
                kind="audio"
                label={t("audio")}
                help={t("audioHelp")}
                current={text?.file}
              />
              <FormText {...written("title", text?.title)} label={t("title")} required />
              <FormArea {...written("notes", text?.notes)} label={t("notes")} rows={4} required />
              <FormArea
                {...written("chapters", chapters)}
                dir="ltr"
                label={t("chapters")}
                help={t("chaptersHelp")}
                rows={4}
                isOptional
              />
              <FormArea {...written("transcript", text?.transcript)} label={t("transcript")} isOptional />
            </>
          );
        }}
      </LanguageSections>
      <Section id="facts" title={t("facts")}>
        <div className="grid gap-4">
          <FormText
            name="number"
            label={t("number")}
            defaultValue={String(episode?.number ?? number)}
            inputMode="numeric"
            dir="ltr"
          />
          <FormCheck name="isExplicit" label={t("explicit")} defaultChecked={episode?.isExplicit} />
        </div>
      </Section>
      <FormBar>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormBar>
    </ActionForm>
  );
}
