"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextAreaField, TextField } from "@/components/ui/field";
import { directionOf, type Locale } from "@/lib/locale";
import { useEditor, useErrorAt } from "./editor-context";

type Props = {
  path: string;
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  help?: ReactNode;
  isOptional?: boolean;
  maxLength?: number;
  /** for addresses, codes and hours, which read left to right in any language */
  isCode?: boolean;
  type?: "text" | "url" | "datetime-local" | "number";
  rows?: number;
  /** where both languages stand side by side */
  language?: Locale;
};

/** A field of the editor in the language being written; its error stands beside it. */
export function EditorText({ path, onChange, isOptional, isCode, rows, language: own, ...rest }: Props) {
  const t = useTranslations("admin");
  const editor = useEditor();
  const language = own ?? editor.language;
  const error = useErrorAt(path);
  const shared = {
    ...rest,
    name: path,
    error,
    optional: isOptional ? t("optional") : undefined,
    lang: language,
    dir: isCode ? "ltr" : directionOf(language),
  };
  const take = (event: { target: { value: string } }) => onChange(event.target.value);
  return rows ? <TextAreaField {...shared} rows={rows} onChange={take} /> : <TextField {...shared} onChange={take} />;
}
