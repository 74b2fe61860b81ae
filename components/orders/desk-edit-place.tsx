"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useRef, useState } from "react";
import { SelectField } from "@/components/ui/field";
import { type Locale, pick } from "@/lib/locale";
import type { Edited } from "./use-edited";

type Named = { id: string; nameAr: string; nameFr: string };
type DeskChoice = { id: string; name: string; commune: string };
export type Choices = { communes: readonly Named[]; desks: readonly DeskChoice[] };
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
  const [choices, choose] = useChoices(place.choices);
  const wilaya = typedOf("wilayaCode", place.wilayaCode);
  const mode = typedOf("deliveryMode", place.deliveryMode);

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
        options={communeOptions(choices, locale)}
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
        options={deskOptions(choices)}
      />
    </>
  );
}

/** Communes and desks of the wilaya chosen last. */
export function useChoices(initial: Choices) {
  const [choices, setChoices] = useState(initial);
  const wanted = useRef("");
  const choose = async (code: string) => {
    wanted.current = code;
    const response = await fetch(`/api/geo/${code}`).catch(() => null);
    const found = response?.ok ? ((await response.json()) as Choices) : null;
    if (found && wanted.current === code) setChoices(found);
  };
  return [choices, choose] as const;
}

type ChoiceProps = {
  name: string;
  label: string;
  empty: string;
  stored: string;
  edited: Edited;
  options: Option[];
};

function Choice({ name, label, empty, stored, edited, options }: ChoiceProps) {
  const wanted = edited.typedOf(name, stored);
  const value = options.some(({ id }) => id === wanted) ? wanted : "";
  return (
    <OptionsField
      key={`${options[0]?.id}-${value}`}
      name={name}
      label={label}
      empty={empty}
      error={edited.errorOf(name)}
      defaultValue={value}
      options={options}
    />
  );
}

type Option = { id: string; label: string };
type OptionsProps = { name: string; label: string; empty: string; error: string | undefined; options: Option[] };

/** A list to choose from that begins with nothing chosen. */
export const OptionsField = ({ empty, options, ...rest }: OptionsProps & ComponentProps<"select">) => (
  <SelectField {...rest}>
    <option value="">{empty}</option>
    {options.map((option) => (
      <option key={option.id} value={option.id}>
        {option.label}
      </option>
    ))}
  </SelectField>
);

export const communeOptions = ({ communes }: Choices, locale: Locale): Option[] =>
  communes.map((commune) => ({ id: commune.id, label: pick(locale, commune.nameAr, commune.nameFr) }));

export const deskOptions = ({ desks }: Choices): Option[] =>
  desks.map((desk) => ({ id: desk.id, label: `${desk.name} — ${desk.commune}` }));
