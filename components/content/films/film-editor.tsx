"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormArea, FormSelect, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { CoverUpload } from "@/components/media/cover-upload";
import { FileUpload } from "@/components/media/file-upload";
import { keepFilm } from "@/lib/content/admin-actions/film-actions";
import { clockOf } from "@/lib/content/captions";
import { spotsMax } from "@/lib/content/film";
import type { EditableFilm } from "@/lib/content/queries/films";
import { LanguageSections, type Written } from "../admin/language-sections";

type Choice = { id: number; title: string };

/** A film in both languages with what is seen in it, on one page. */
export function FilmEditor({ film, products }: { film: EditableFilm | null; products: Choice[] }) {
  const t = useTranslations("content.admin.films.editor");
  const rows = Array.from({ length: spotsMax }, (_, place) => place);
  return (
    <ActionForm action={keepFilm}>
      {film && <input type="hidden" name="id" value={film.id} />}
      <Section id="film" title={t("film")}>
        <div className="grid gap-4">
          <FileUpload name="fileId" kind="video" label={t("file")} help={t("fileHelp")} current={film?.file} />
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
        <div className="grid gap-4">
          {rows.map((place) => (
            <SpotRow key={place} place={place} spot={film?.spots[place]} products={products} />
          ))}
        </div>
      </Section>
      <div className="grid sm:justify-start">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

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

type Spot = EditableFilm["spots"][number] | undefined;

function SpotRow({ place, spot, products }: { place: number; spot: Spot; products: Choice[] }) {
  const t = useTranslations("content.admin.films.editor");
  const clock = { dir: "ltr", inputMode: "numeric", placeholder: "0:05" } as const;
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-[6rem_6rem_minmax(0,1fr)]">
      <FormText name={`spots.${place}.from`} label={t("from")} defaultValue={spot && clockOf(spot.fromS)} {...clock} />
      <FormText name={`spots.${place}.to`} label={t("to")} defaultValue={spot && clockOf(spot.toS)} {...clock} />
      <div className="max-sm:col-span-2">
        <FormSelect name={`spots.${place}.productId`} label={t("product")} defaultValue={String(spot?.productId ?? "")}>
          <option value="">{t("noProduct")}</option>
          {products.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </FormSelect>
      </div>
    </div>
  );
}
