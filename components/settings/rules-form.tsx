"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormCheck, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { saveRules } from "@/lib/settings/admin-actions";
import type { ShopSettings } from "@/lib/settings/shop-settings";

/** The figures the shop works by. */
export function RulesForm({ settings, mailLeaves }: { settings: ShopSettings; mailLeaves: boolean }) {
  const t = useTranslations();
  const free = settings.freeDeliveryFrom === null ? "" : String(settings.freeDeliveryFrom / 100);
  const number = { inputMode: "numeric", dir: "ltr", required: true } as const;
  return (
    <ActionForm action={saveRules}>
      <Section id="rules" title={t("settings.rules.title")}>
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <FormText
            name="freeDeliveryFrom"
            label={t("settings.freeFrom")}
            help={t("settings.freeFromHelp")}
            defaultValue={free}
            inputMode="decimal"
            dir="ltr"
            isOptional
          />
          <FormText
            name="releaseAfterDays"
            label={t("settings.releaseDays")}
            help={t("settings.releaseDaysHelp")}
            defaultValue={String(settings.releaseAfterDays)}
            {...number}
          />
          <FormText
            name="lowStockAt"
            label={t("settings.lowStock")}
            help={t("settings.lowStockHelp")}
            defaultValue={String(settings.lowStockAt)}
            {...number}
          />
          <FormText
            name="returnsDays"
            label={t("settings.returnsDays")}
            help={t("settings.returnsDaysHelp")}
            defaultValue={String(settings.returnsDays)}
            {...number}
          />
          <div className="sm:col-span-2">
            <FormCheck
              name="lowStockMail"
              label={t("settings.lowStockMail")}
              help={t(mailLeaves ? "settings.lowStockMailHelp" : "settings.lowStockMailLocal")}
              defaultChecked={settings.lowStockMail}
            />
          </div>
        </div>
      </Section>
      <div className="grid sm:justify-start">
        <SubmitButton>{t("admin.save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
