"use client";

import { useTranslations } from "next-intl";
import { EditorText } from "./editor-fields";

type ButtonWords = { label: string; href: string };
type Props = { path: string; button: ButtonWords | null; onChange: (button: ButtonWords | null) => void };

/** What to press and where it leads; both empty = no button. */
export function ButtonFields({ path, button, onChange }: Props) {
  const t = useTranslations("content.admin.fields");
  const now = button ?? { label: "", href: "" };
  const set = (change: Partial<ButtonWords>) => {
    const next = { ...now, ...change };
    onChange(next.label || next.href ? next : null);
  };
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <EditorText
        path={`${path}.label`}
        label={t("button")}
        value={now.label}
        isOptional
        onChange={(label) => set({ label })}
      />
      <EditorText
        path={`${path}.href`}
        label={t("href")}
        help={t("hrefHelp")}
        value={now.href}
        isCode
        isOptional
        onChange={(href) => set({ href })}
      />
    </div>
  );
}
