"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormBar } from "@/components/admin/form-bar";
import { FormArea, FormCheck, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { CoverUpload } from "@/components/media/cover-upload";
import { FileUpload } from "@/components/media/file-upload";
import { keepGuide } from "@/lib/content/admin-actions/guide-actions";
import type { EditableGuide } from "@/lib/content/queries/guides";
import type { Locale } from "@/lib/locale";
import { LanguageSections, type Written } from "../admin/language-sections";

/** A guide in both languages, on one page. */
export function GuideEditor({ guide }: { guide: EditableGuide | null }) {
  const t = useTranslations("content.admin.guides.editor");
  return (
    <ActionForm action={keepGuide}>
      {guide && <input type="hidden" name="id" value={guide.id} />}
      <LanguageSections names={t}>
        {(locale, written) => <Words locale={locale} text={guide?.[locale]} written={written} />}
      </LanguageSections>
      <Section id="cover" title={t("cover")}>
        <div className="grid gap-4">
          <CoverUpload name="coverKey" label={t("coverFile")} help={t("coverHelp")} current={guide?.cover ?? null} />
          <FormCheck
            name="isForReaders"
            label={t("forReaders")}
            help={t("forReadersHelp")}
            defaultChecked={guide?.isForReaders}
          />
        </div>
      </Section>
      <FormBar>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormBar>
    </ActionForm>
  );
}

type WordsProps = { locale: Locale; text: EditableGuide["ar"]; written: Written };

function Words({ locale, text, written }: WordsProps) {
  const t = useTranslations("content.admin.guides.editor");
  return (
    <>
      <FormText {...written("title", text?.title)} label={t("title")} required maxLength={120} />
      <FormArea {...written("text", text?.text)} label={t("text")} rows={4} required />
      <FormArea
        {...written("points", text?.points.join("\n"))}
        label={t("points")}
        help={t("pointsHelp")}
        rows={4}
        isOptional
      />
      <FormText {...written("coverAlt", text?.coverAlt)} label={t("coverAlt")} isOptional />
      <FormText {...written("slug", text?.slug)} label={t("slug")} help={t("slugHelp")} isOptional />
      <FileUpload name={`${locale}.fileId`} kind="pdf" label={t("file")} help={t("fileHelp")} current={text?.file} />
    </>
  );
}
