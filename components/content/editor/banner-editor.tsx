"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { FormBar } from "@/components/admin/form-bar";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { keepBanner } from "@/lib/content/admin-actions";
import type { Audience } from "@/lib/content/audience";
import { type BannerFace, type BannerWords, type Placement, placements } from "@/lib/content/banner";
import type { Locale } from "@/lib/locale";
import { AudienceFields, type Place } from "./audience-fields";
import { bareEditor, EditorProvider } from "./editor-context";
import { EditorText } from "./editor-fields";
import { PickersProvider } from "./pickers";
import { PictureField } from "./picture-field";

type Edited = {
  id?: number;
  name: string;
  placement: Placement;
  audience: Audience;
  isActive: boolean;
  position: number;
  /** hours as fields hold them, "" = none */
  startsAt: string;
  endsAt: string;
  words: BannerWords;
};
type Props = { banner: Edited | null; places: readonly Place[]; language: Locale };

const blank: Edited = {
  name: "",
  placement: "home_strip",
  audience: { segment: "everybody", wilayas: [], sources: [] },
  isActive: true,
  position: 0,
  startsAt: "",
  endsAt: "",
  words: { ar: null, fr: null },
};
const blankFace: BannerFace = { picture: null, alt: "", title: "", text: "", button: "", href: "" };
const isBlank = (face: BannerFace): boolean => !face.picture && !face.title && !face.text && !face.button && !face.href;

/** A billboard: its place and time once, its face in each language. */
export function BannerEditor({ banner: saved, places, language }: Props) {
  const t = useTranslations();
  const { banner, set, save, errors, refusal, isBusy } = useBanner(saved ?? blank);
  return (
    <EditorProvider value={{ ...bareEditor, errors, language }}>
      <PickersProvider>
        <div className="card grid grid-cols-1 gap-4 p-4">
          {refusal && (
            <Notice tone="error">
              {Object.keys(errors).length > 0
                ? t("admin.errorsFound", { count: Object.keys(errors).length })
                : t(`errors.${refusal}`)}
            </Notice>
          )}
          <PlaceFields banner={banner} set={set} errors={errors} />
        </div>
        <AudienceFields audience={banner.audience} places={places} onChange={(audience) => set({ audience })} />
        {(["ar", "fr"] as const).map((locale) => (
          <Face
            key={locale}
            locale={locale}
            errors={errors}
            face={banner.words[locale] ?? blankFace}
            onChange={(face) => set({ words: { ...banner.words, [locale]: isBlank(face) ? null : face } })}
          />
        ))}
        <FormBar className="mt-5 grid sm:justify-items-start">
          <Button disabled={isBusy} onClick={() => void save()}>
            {t("content.admin.save")}
          </Button>
        </FormBar>
      </PickersProvider>
    </EditorProvider>
  );
}

function useBanner(start: Edited) {
  const [banner, setBanner] = useState(start);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isDirty, setDirty] = useState(false);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isDirty && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isDirty]);
  const set = (change: Partial<Edited>) => {
    setBanner({ ...banner, ...change });
    setDirty(true);
  };
  const save = async () => {
    setBusy(true);
    setDirty(false);
    const { id, name, placement, audience, isActive, position, startsAt, endsAt, words } = banner;
    const outcome = await keepBanner({
      ...(id !== undefined && { id }),
      ...{ ...audience, name, placement, isActive, position, startsAt, endsAt, words },
    });
    setBusy(false);
    if (outcome?.ok === false) {
      setDirty(true);
      setErrors(outcome.fields ?? {});
      setRefusal(outcome.error);
    }
  };
  return { banner, set, save, errors, refusal, isBusy };
}

type PlaceProps = { banner: Edited; set: (change: Partial<Edited>) => void; errors: Record<string, string> };

function PlaceFields({ banner, set, errors }: PlaceProps) {
  const t = useTranslations("content.admin");
  const tError = useTranslations("errors");
  const error = (path: string) => (errors[path] ? tError(errors[path]) : undefined);
  return (
    <>
      <TextField
        name="name"
        label={t("banner.name")}
        help={t("banner.nameHelp")}
        value={banner.name}
        error={error("name")}
        maxLength={80}
        onChange={(event) => set({ name: event.target.value })}
      />
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        <SelectField
          name="placement"
          label={t("banner.placement")}
          value={banner.placement}
          onChange={(event) => set({ placement: placements.find((one) => one === event.target.value) ?? "home_strip" })}
        >
          {placements.map((placement) => (
            <option key={placement} value={placement}>
              {t(`placement.${placement}`)}
            </option>
          ))}
        </SelectField>
        {(["startsAt", "endsAt"] as const).map((field) => (
          <TextField
            key={field}
            type="datetime-local"
            name={field}
            dir="ltr"
            label={t(`banner.${field}`)}
            value={banner[field]}
            error={error(field)}
            onChange={(event) => set({ [field]: event.target.value })}
          />
        ))}
      </div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={banner.isActive}
          className="size-5 accent-accent"
          onChange={(event) => set({ isActive: event.target.checked })}
        />
        {t("banner.isActive")}
      </label>
    </>
  );
}

type FaceProps = {
  locale: Locale;
  face: BannerFace;
  errors: Record<string, string>;
  onChange: (face: BannerFace) => void;
};

function Face({ locale, face, errors, onChange }: FaceProps) {
  const t = useTranslations("content.admin");
  const path = `words.${locale}`;
  const set = (change: Partial<BannerFace>) => onChange({ ...face, ...change });
  const texts = ["title", "text", "button"] as const;
  return (
    <EditorProvider value={{ ...bareEditor, errors, language: locale }}>
      <section className="card mt-5 grid grid-cols-1 gap-4 p-4" aria-label={t(`languages.${locale}`)}>
        <h2 className="text-lg">{t(`languages.${locale}`)}</h2>
        <PictureField
          path={`${path}.picture`}
          label={t("fields.picture")}
          picture={face.picture}
          onChange={(chosen) => set({ picture: chosen?.picture ?? null, alt: chosen?.alt ?? "" })}
        />
        {face.picture && (
          <EditorText path={`${path}.alt`} label={t("fields.alt")} value={face.alt} onChange={(alt) => set({ alt })} />
        )}
        {texts.map((field) => (
          <EditorText
            key={field}
            path={`${path}.${field}`}
            label={t(`fields.${field}`)}
            value={face[field]}
            isOptional
            onChange={(value) => set({ [field]: value })}
          />
        ))}
        <EditorText
          path={`${path}.href`}
          label={t("banner.href")}
          help={t("fields.hrefHelp")}
          value={face.href}
          isCode
          onChange={(href) => set({ href })}
        />
      </section>
    </EditorProvider>
  );
}
