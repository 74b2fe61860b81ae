"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormBar } from "@/components/admin/form-bar";
import { FormArea, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { CoverUpload } from "@/components/media/cover-upload";
import { keepAuthor } from "@/lib/content/admin-actions/author-actions";
import type { EditableAuthor } from "@/lib/content/queries/authors";
import { LanguageSections, type Written } from "./language-sections";

/** An author in both languages, on one page. */
export function AuthorEditor({ author }: { author: EditableAuthor | null }) {
  const t = useTranslations("content.admin.authors.editor");
  return (
    <ActionForm action={keepAuthor}>
      {author && <input type="hidden" name="id" value={author.id} />}
      <LanguageSections names={t}>
        {(locale, written) => <Words text={author?.[locale]} written={written} />}
      </LanguageSections>
      <Section id="shared" title={t("shared")}>
        <div className="grid gap-4">
          <CoverUpload
            name="pictureKey"
            label={t("picture")}
            help={t("pictureHelp")}
            current={author?.picture ?? null}
          />
          <FormArea
            name="links"
            defaultValue={author?.links.join("\n")}
            label={t("links")}
            help={t("linksHelp")}
            rows={3}
            dir="ltr"
            isOptional
          />
        </div>
      </Section>
      <FormBar>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormBar>
    </ActionForm>
  );
}

type WordsProps = { text: EditableAuthor["ar"]; written: Written };

function Words({ text, written }: WordsProps) {
  const t = useTranslations("content.admin.authors.editor");
  return (
    <>
      <FormText {...written("name", text?.name)} label={t("name")} required maxLength={80} />
      <FormArea {...written("bio", text?.bio)} label={t("bio")} help={t("bioHelp")} rows={4} isOptional />
      <FormText {...written("pictureAlt", text?.pictureAlt)} label={t("pictureAlt")} isOptional />
      <FormText {...written("slug", text?.slug)} label={t("slug")} help={t("slugHelp")} isOptional />
    </>
  );
}
