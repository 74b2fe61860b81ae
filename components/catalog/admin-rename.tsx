"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";

export type Names = { nameAr: string; nameFr: string };

/** A pencil that opens both names for editing; the code behind them stays, so nothing that was ordered or pictured is lost. */
export function AdminRename({ named, onRename }: { named: Names; onRename: (names: Names) => void }) {
  const t = useTranslations("catalog.admin.options");
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { nameAr, nameFr } = named;
  const label = t("rename", { name: locale === "ar" ? nameAr : nameFr });
  if (!isOpen)
    return (
      <button type="button" className="icon-btn" onClick={() => setOpen(true)} aria-label={label}>
        <Icon name="pencil" size={16} />
      </button>
    );
  const box = { maxLength: 40, className: "field-input" };
  return (
    <fieldset className="order-last flex w-full flex-wrap items-end gap-2 pe-3 pb-3">
      <legend className="sr-only">{label}</legend>
      <label className="grid min-w-32 flex-1 gap-1 text-sm">
        {t("valueAr")}
        <input
          value={nameAr}
          onChange={(event) => onRename({ nameAr: event.target.value, nameFr })}
          lang="ar"
          dir="rtl"
          {...box}
        />
      </label>
      <label className="grid min-w-32 flex-1 gap-1 text-sm">
        {t("valueFr")}
        <input
          value={nameFr}
          onChange={(event) => onRename({ nameAr, nameFr: event.target.value })}
          lang="fr"
          dir="ltr"
          {...box}
        />
      </label>
      <button type="button" className="btn btn-quiet" onClick={() => setOpen(false)}>
        {t("renamed")}
      </button>
    </fieldset>
  );
}
