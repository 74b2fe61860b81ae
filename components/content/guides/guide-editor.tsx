"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormArea, FormCheck, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { CoverUpload } from "@/components/media/cover-upload";
import { FileUpload } from "@/components/media/file-upload";
import { keepGuide } from "@/lib/content/admin-actions/guide-actions";
import type { EditableGuide } from "@/lib/content/queries/guides";
import { directionOf, type Locale, localeTag } from "@/lib/locale";

/** A guide in both languages, on one page. */
export function GuideEditor({ guide }: { guide: EditableGuide | null }) {
  const t = useTranslations("content.admin.guides.editor");
  return (
    <ActionForm action={keepGuide}>
      {guide && <input type="hidden" name="id" value={guide.id} />}
      <Section id="ar" title={t("ar")}>
        <Words locale="ar" text={guide?.ar} />
      </Section>
      <Section id="fr" title={t("fr")}>
        <Words locale="fr" text={guide?.fr} />
      </Section>
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
      <div className="grid sm:justify-start">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Words({ locale, text }: { locale: Locale; text: EditableGuide["ar"] }) {
  const t = useTranslations("content.admin.guides.editor");
  const written = { dir: directionOf(locale), lang: localeTag(locale) };
  return (
    <div className="grid gap-4">
      <FormText
        name={`${locale}.title`}
        label={t("title")}
        defaultValue={text?.title}
        required
        maxLength={120}
        {...written}
      />
      <FormArea name={`${locale}.text`} label={t("text")} defaultValue={text?.text} rows={4} required {...written} />
      <FormArea
        name={`${locale}.points`}
        label={t("points")}
        help={t("pointsHelp")}
        defaultValue={text?.points.join("\n")}
        rows={4}
        isOptional
        {...written}
      />
      <FormText
        name={`${locale}.coverAlt`}
        label={t("coverAlt")}
        defaultValue={text?.coverAlt}
        isOptional
        {...written}
      />
      <FormText
        name={`${locale}.slug`}
        label={t("slug")}
        help={t("slugHelp")}
        defaultValue={text?.slug}
        isOptional
        {...written}
      />
      <FileUpload name={`${locale}.fileId`} kind="pdf" label={t("file")} help={t("fileHelp")} current={text?.file} />
    </div>
  );
}
