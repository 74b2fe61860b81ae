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
import { directionOf, type Locale, localeTag } from "@/lib/locale";

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
          <CoverUpload name="posterKey" label={t("poster")} help={t("posterHelp")} current={film?.poster ?? null} />
        </div>
      </Section>
      <Section id="ar" title={t("ar")}>
        <Words locale="ar" text={film?.ar} />
      </Section>
      <Section id="fr" title={t("fr")}>
        <Words locale="fr" text={film?.fr} />
      </Section>
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

function Words({ locale, text }: { locale: Locale; text: EditableFilm["ar"] }) {
  const t = useTranslations("content.admin.films.editor");
  const written = { dir: directionOf(locale), lang: localeTag(locale) };
  return (
    <div className="grid gap-4">
      <FormText
        name={`${locale}.title`}
        label={t("title")}
        defaultValue={text?.title}
        required
        maxLength={100}
        {...written}
      />
      <FormArea name={`${locale}.text`} label={t("text")} defaultValue={text?.text} required {...written} />
      <FormArea
        name={`${locale}.captions`}
        label={t("captions")}
        help={t("captionsHelp")}
        defaultValue={text?.captions}
        rows={6}
        isOptional
        {...written}
      />
      <FormArea
        name={`${locale}.transcript`}
        label={t("transcript")}
        help={t("transcriptHelp")}
        defaultValue={text?.transcript}
        isOptional
        {...written}
      />
      <FormText name={`${locale}.slug`} label={t("slug")} defaultValue={text?.slug} isOptional {...written} />
    </div>
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
