"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { FormBar } from "@/components/admin/form-bar";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/locale";
import { bareEditor, EditorProvider } from "./editor-context";
import { EditorText } from "./editor-fields";
import { PickersProvider } from "./pickers";

type Outcome = { ok: true } | { ok: false; error: string; fields?: Record<string, string> };
type Props<T> = {
  start: T;
  save: (document: T) => Promise<Outcome>;
  language: Locale;
  children: (document: T, set: (change: Partial<T>) => void) => ReactNode;
};

/** A document that is edited and saved whole: what is refused stays, with its reasons beside it. */
export function DocumentForm<T extends object>({ start, save, language, children }: Props<T>) {
  const t = useTranslations();
  const [document, setDocument] = useState(start);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isDirty, setDirty] = useState(false);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isDirty && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isDirty]);

  const set = (change: Partial<T>) => {
    setDocument({ ...document, ...change });
    setDirty(true);
  };
  const submit = async () => {
    setBusy(true);
    const answer = await save(document).catch((): Outcome => ({ ok: false, error: "connection_lost" }));
    setOutcome(answer);
    setDirty(!answer.ok);
    setBusy(false);
  };
  const errors = outcome && !outcome.ok ? (outcome.fields ?? {}) : {};
  const count = Object.keys(errors).length;
  return (
    <EditorProvider value={{ ...bareEditor, errors, language }}>
      <PickersProvider>
        <div className="grid grid-cols-1 gap-5">
          {children(document, set)}
          <FormBar>
            {outcome?.ok && !isDirty && <Notice tone="done">{t("content.admin.documents.saved")}</Notice>}
            {outcome && !outcome.ok && (
              <Notice tone="error">
                {count > 0 ? t("admin.errorsFound", { count }) : t(`errors.${outcome.error}`)}
              </Notice>
            )}
            <Button disabled={isBusy} onClick={() => void submit()}>
              {t("content.admin.save")}
            </Button>
          </FormBar>
        </div>
      </PickersProvider>
    </EditorProvider>
  );
}

type Both = { ar: string; fr: string };
type BothProps = {
  path: string;
  label: string;
  value: Both;
  onChange: (value: Both) => void;
  rows?: number;
  isOptional?: boolean;
};

/** The same words in both languages, side by side on a desktop. */
export function BothTexts({ path, label, value, onChange, ...rest }: BothProps) {
  const t = useTranslations("content.admin.languages");
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      {(["ar", "fr"] as const).map((locale) => (
        <EditorText
          key={locale}
          path={`${path}.${locale}`}
          label={`${label} — ${t(locale)}`}
          language={locale}
          value={value[locale]}
          onChange={(text) => onChange({ ...value, [locale]: text })}
          {...rest}
        />
      ))}
    </div>
  );
}
