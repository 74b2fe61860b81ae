"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormBar } from "@/components/admin/form-bar";
import { FormArea, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { CoverUpload } from "@/components/media/cover-upload";
import { FileUpload } from "@/components/media/file-upload";
import type { SentFile } from "@/components/media/send-file";
import { keepFilm } from "@/lib/content/admin-actions/film-actions";
import type { EditableFilm } from "@/lib/content/queries/films";
import { fileUrl } from "@/lib/media/long-file";
import { LanguageSections, type Written } from "../admin/language-sections";
import { FilmShape } from "./film-shape";
import type { Choice } from "./spot-row";
import { SpotRows } from "./spot-rows";

/** A film in both languages with what is seen in it, on one page. */
export function FilmEditor({ film, products }: { film: EditableFilm | null; products: Choice[] }) {
  const t = useTranslations("content.admin.films.editor");
  const [file, setFile] = useState<SentFile | null>(null);
  const shown = file ?? film?.file;
  const url = shown ? fileUrl(shown) : null;
  return (
    <ActionForm action={keepFilm} isControlled>
      {film && <input type="hidden" name="id" value={film.id} />}
      <Section id="film" title={t("film")}>
        <div className="grid gap-4">
          <FileUpload
            name="fileId"
            kind="video"
            label={t("file")}
            help={t("fileHelp")}
            current={film?.file}
            onSent={setFile}
          />
          <FilmShape key={url} film={url} kept={file ? null : shapeOf(film)} />
          <CoverUpload
            name="posterKey"
            label={t("poster")}
            help={t("posterHelp")}
            current={film?.poster ?? null}
            isRequired
          />
        </div>
      </Section>
      <LanguageSections names={t}>
        {(locale, written) => <Words text={film?.[locale]} written={written} />}
      </LanguageSections>
      <Section id="spots" title={t("spots")} text={t("spotsText")}>
        <SpotRows spots={film?.spots ?? []} products={products} still={{ film: url, poster: film?.poster ?? null }} />
      </Section>
      <FormBar>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormBar>
    </ActionForm>
  );
}

const shapeOf = (film: EditableFilm | null) =>
  film?.width && film.height ? { width: film.width, height: film.height } : null;

type WordsProps = { text: EditableFilm["ar"]; written: Written };

function Words({ text, written }: WordsProps) {
  const t = useTranslations("content.admin.films.editor");
  return (
    <>
      <FormText {...written("title", text?.title)} label={t("title")} required maxLength={100} />
      <FormArea {...written("text", text?.text)} label={t("text")} required />
      <FormArea
        {...written("captions", text?.captions)}
        dir="ltr"
        className="field-input lines"
        label={t("captions")}
        help={t("captionsHelp")}
        rows={6}
        isOptional
      />
      <FormArea
        {...written("transcript", text?.transcript)}
        label={t("transcript")}
        help={t("transcriptHelp")}
        isOptional
      />
      <FormText {...written("slug", text?.slug)} label={t("slug")} help={t("slugHelp")} isOptional />
    </>
  );
}
