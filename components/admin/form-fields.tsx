"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { FieldError, SelectField, TextAreaField, TextField } from "@/components/ui/field";
import { directionOf, type Locale, locales } from "@/lib/locale";
import { useForm } from "./action-form";

type Texts = { label: ReactNode; help?: ReactNode; isOptional?: boolean };

/** What a control of an ActionForm shows: the error of its field, and what was typed before the refusal. */
function useField(name: string, initial: string | undefined, isOptional: boolean | undefined) {
  const t = useTranslations();
  const { fields, typed } = useForm();
  const code = fields[name.replace(/\[\]$/, "")];
  return {
    error: code ? t(`errors.${code}`) : undefined,
    value: typed ? (typed[name] ?? "") : initial,
    optional: isOptional ? t("admin.optional") : undefined,
  };
}

export function FormText({
  name,
  defaultValue,
  isOptional,
  ...rest
}: Texts & ComponentProps<"input"> & { name: string; defaultValue?: string }) {
  const { error, value, optional } = useField(name, defaultValue, isOptional);
  return <TextField name={name} error={error} optional={optional} defaultValue={value} {...rest} />;
}

/** The same text in both languages: fields `name.ar` and `name.fr`, each in its own direction. */
export function FormBothTexts({
  name,
  labels,
  values,
  ...rest
}: Omit<Texts, "label"> &
  Omit<ComponentProps<"input">, "defaultValue"> & {
    name: string;
    labels: Record<Locale, string>;
    values: Record<Locale, string>;
  }) {
  return locales.map((locale) => (
    <FormText
      key={locale}
      {...rest}
      name={`${name}.${locale}`}
      label={labels[locale]}
      defaultValue={values[locale]}
      lang={locale}
      dir={rest.dir ?? directionOf(locale)}
    />
  ));
}

export function FormArea({
  name,
  defaultValue,
  isOptional,
  ...rest
}: Texts & ComponentProps<"textarea"> & { name: string; defaultValue?: string }) {
  const { error, value, optional } = useField(name, defaultValue, isOptional);
  return <TextAreaField name={name} error={error} optional={optional} defaultValue={value} {...rest} />;
}

/** `children` are the options. */
export function FormSelect({
  name,
  defaultValue,
  isOptional,
  ...rest
}: Texts & ComponentProps<"select"> & { name: string; defaultValue?: string }) {
  const { error, value, optional } = useField(name, defaultValue, isOptional);
  // The key: a form reset by React would otherwise bring back the first choice instead of what was typed.
  return <SelectField key={value} name={name} error={error} optional={optional} defaultValue={value} {...rest} />;
}

export function FormCheck({
  name,
  label,
  help,
  defaultChecked = false,
  value = "on",
}: {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  defaultChecked?: boolean;
  value?: string;
}) {
  const { typed } = useForm();
  const { error } = useField(name, undefined, false);
  const id = `${name}-${value}`;
  return (
    <div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name={name}
          value={value}
          id={id}
          defaultChecked={typed ? typed[name] === value : defaultChecked}
          className="size-5 shrink-0 accent-accent"
          aria-describedby={help ? `${id}-help` : undefined}
        />
        <span>{label}</span>
      </label>
      <FieldError id={id} error={error} />
      {help && (
        <p id={`${id}-help`} className="ps-8 text-xs text-muted">
          {help}
        </p>
      )}
    </div>
  );
}
