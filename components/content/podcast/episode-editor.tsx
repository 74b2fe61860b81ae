"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormArea, FormCheck, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { FileUpload } from "@/components/media/file-upload";
import { keepEpisode } from "@/lib/content/admin-actions/podcast-actions";
import { chapterLines } from "@/lib/content/podcast";
import type { EditableEpisode } from "@/lib/content/queries/podcasts";
import { directionOf, locales, localeTag } from "@/lib/locale";

type Props = { podcastId: number; number: number; episode: EditableEpisode | null };

/** An episode with a recording in each language. */
export function EpisodeEditor({ podcastId, number, episode }: Props) {
  const t = useTranslations("content.admin.podcast.editor");
  return (
    <ActionForm action={keepEpisode}>
      <input type="hidden" name="podcastId" value={podcastId} />
      {episode && <input type="hidden" name="id" value={episode.id} />}
      {locales.map((locale) => {
        const written = { dir: directionOf(locale), lang: localeTag(locale) };
        const text = episode?.[locale];
        const chapters = text && chapterLines(text.chapters);
        return (
          <Section key={locale} id={locale} title={t(locale)}>
            <div className="grid gap-4">
              <FileUpload
                name={`${locale}.fileId`}
                kind="audio"
                label={t("audio")}
                help={t("audioHelp")}
                current={text?.file}
              />
              <FormText name={`${locale}.title`} label={t("title")} defaultValue={text?.title} required {...written} />
              <FormArea
                name={`${locale}.notes`}
                label={t("notes")}
                defaultValue={text?.notes}
                rows={4}
                required
                {...written}
              />
              <FormArea
                name={`${locale}.chapters`}
                label={t("chapters")}
                help={t("chaptersHelp")}
                defaultValue={chapters}
                rows={4}
                isOptional
                {...written}
              />
              <FormArea
                name={`${locale}.transcript`}
                label={t("transcript")}
                defaultValue={text?.transcript}
                isOptional
                {...written}
              />
            </div>
          </Section>
        );
      })}
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
      <div className="grid sm:justify-start">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
