"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormBar } from "@/components/admin/form-bar";
import { FormArea, FormCheck, FormSelect, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { FileUpload } from "@/components/media/file-upload";
import { keepPodcast } from "@/lib/content/admin-actions/podcast-actions";
import { podcastCategories } from "@/lib/content/podcast";
import type { EditablePodcast } from "@/lib/content/queries/podcasts";
import { LanguageSections } from "../admin/language-sections";

// Directories know these by their English names; whoever chooses reads their own language.
const names = {
  Arts: "arts",
  "Arts > Food": "food",
  "Arts > Design": "design",
  "Arts > Fashion & Beauty": "fashion",
  Business: "business",
  Education: "education",
  "Health & Fitness": "health",
  "Kids & Family": "family",
  Leisure: "leisure",
  "Leisure > Crafts": "crafts",
  "Leisure > Home & Garden": "home",
  "Society & Culture": "society",
} as const satisfies Record<(typeof podcastCategories)[number], string>;

/** A series in both languages. */
export function PodcastEditor({ podcast }: { podcast: EditablePodcast | null }) {
  const t = useTranslations("content.admin.podcast.editor");
  return (
    <ActionForm action={keepPodcast}>
      {podcast && <input type="hidden" name="id" value={podcast.id} />}
      <LanguageSections names={t}>
        {(locale, written) => {
          const text = podcast?.[locale];
          return (
            <>
              <FormText {...written("title", text?.title)} label={t("title")} required />
              <FormArea {...written("text", text?.text)} label={t("text")} rows={4} required />
              <FormText {...written("slug", text?.slug)} label={t("slug")} help={t("slugHelp")} isOptional />
            </>
          );
        }}
      </LanguageSections>
      <Section id="cover" title={t("cover")}>
        <div className="grid gap-4">
          <FileUpload name="coverId" kind="cover" label={t("cover")} help={t("coverHelp")} current={podcast?.cover} />
          <FormSelect
            name="category"
            label={t("category")}
            defaultValue={podcast?.category ?? "Leisure > Home & Garden"}
          >
            {podcastCategories.map((category) => (
              <option key={category} value={category}>
                {t(`categories.${names[category]}`)}
              </option>
            ))}
          </FormSelect>
          <FormCheck name="isExplicit" label={t("explicit")} defaultChecked={podcast?.isExplicit} />
        </div>
      </Section>
      <FormBar>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormBar>
    </ActionForm>
  );
}
