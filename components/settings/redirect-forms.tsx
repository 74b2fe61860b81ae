"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { saveRedirect } from "@/lib/settings/admin-actions";

/** One address of the former shop and where it leads; `from` is known where a page without an answer was found. */
export function AddRedirectForm({ from }: { from?: string }) {
  const t = useTranslations("settings.redirects");
  return (
    <ActionForm action={saveRedirect} done={t("added")}>
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        <FormText
          name="from"
          label={t("from")}
          help={t("fromHelp")}
          dir="ltr"
          placeholder="/product/miel.html"
          defaultValue={from}
          required
        />
        <FormText name="to" label={t("to")} help={t("toHelp")} dir="ltr" placeholder="/fr/products/…" required />
      </div>
      <div className="grid sm:justify-start">
        <SubmitButton>{t("add")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
