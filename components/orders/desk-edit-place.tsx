"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectField } from "@/components/ui/field";
import { type Locale, pick } from "@/lib/locale";
import type { Edited } from "./use-edited";

type Named = { id: string; nameAr: string; nameFr: string };
type DeskChoice = { id: string; name: string; commune: string };
type Choices = { communes: readonly Named[]; desks: readonly DeskChoice[] };
export type WilayaChoice = { code: string; nameAr: string; nameFr: string };
export type EditablePlace = {
  wilayaCode: string;
  communeId: string;
  deliveryMode: "home" | "desk";
  deskId: string | null;
  choices: Choices;
};
type Props = { place: EditablePlace; wilayas: WilayaChoice[]; locale: Locale; edited: Edited };

/** Wilaya, commune, home or desk. With JavaScript another wilaya brings its communes at once; without, the page's own list is used. */
export function DeskEditPlace({ place, wilayas, locale, edited }: Props) {
  const t = useTranslations("orders.desk");
  const { typedOf, errorOf } = edited;
  const [choices, setChoices] = useState(place.choices);
  const wilaya = typedOf("wilayaCode", place.wilayaCode);
  const mode = typedOf("deliveryMode", place.deliveryMode);
  const choose = async (code: string) => {
    const response = await fetch(`/api/geo/${code}`).catch(() => null);
    if (response?.ok) setChoices((await response.json()) as Choices);
  };

  return (
    <>
      <SelectField
        key={`wilaya-${wilaya}`}
        name="wilayaCode"
        label={t("wilaya")}
        help={t("wilayaHelp")}
        error={errorOf("wilayaCode")}
        defaultValue={wilaya}
        onChange={(event) => void choose(event.target.value)}
      >
        {wilayas.map(({ code, nameAr, nameFr }) => (
          <option key={code} value={code}>
            {code} — {pick(locale, nameAr, nameFr)}
          </option>
        ))}
      </SelectField>
      <Choice
        name="communeId"
        label={t("commune")}
        empty={t("chooseCommune")}
        stored={place.communeId}
        edited={edited}
        options={choices.communes.map((commune) => ({
          id: commune.id,
          label: pick(locale, commune.nameAr, commune.nameFr),
        }))}
      />
      <SelectField key={`mode-${mode}`} name="deliveryMode" label={t("mode")} defaultValue={mode}>
        <option value="home">{t("home")}</option>
        <option value="desk">{t("desk")}</option>
      </SelectField>
      <Choice
        name="deskId"
        label={t("deskName")}
        empty={choices.desks.length > 0 ? t("chooseDesk") : t("noDesks")}
        stored={place.deskId ?? ""}
        edited={edited}
        options={choices.desks.map((desk) => ({ id: desk.id, label: `${desk.name} — ${desk.commune}` }))}
      />
    </>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  empty: string;
  stored: string;
  edited: Edited;
  options: { id: string; label: string }[];
};

function Choice({ name, label, empty, stored, edited, options }: ChoiceProps) {
  const wanted = edited.typedOf(name, stored);
  const value = options.some(({ id }) => id === wanted) ? wanted : "";
  return (
    <SelectField
      key={`${options[0]?.id}-${value}`}
      name={name}
      label={label}
      error={edited.errorOf(name)}
      defaultValue={value}
    >
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}
