"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormSelect, FormText } from "@/components/admin/form-fields";
import { raiseDeliveryRates } from "@/lib/shipping/admin-actions";

/** One change for many wilayas. `zones` are the prices at home that exist now, with how many wilayas pay each. */
export function RaiseForm({ zones }: { zones: { price: number; label: string }[] }) {
  const t = useTranslations("settings.delivery");
  return (
    <details className="card mb-5">
      <summary className="flex min-h-12 items-center px-4 font-medium">{t("bulk")}</summary>
      <div className="border-t border-line p-4">
        <ActionForm action={raiseDeliveryRates} done={t("bulkDone")}>
          <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-3">
            <FormText
              name="amount"
              label={t("amount")}
              help={t("amountHelp")}
              dir="ltr"
              inputMode="text"
              placeholder="+50"
              required
              maxLength={12}
            />
            <FormSelect name="modes" label={t("modes")} defaultValue="both">
              <option value="both">{t("both")}</option>
              <option value="home">{t("home")}</option>
              <option value="desk">{t("desk")}</option>
            </FormSelect>
            <FormSelect name="from" label={t("zone")} defaultValue="">
              <option value="">{t("allWilayas")}</option>
              {zones.map(({ price, label }) => (
                <option key={price} value={price}>
                  {label}
                </option>
              ))}
            </FormSelect>
          </div>
          <div className="grid sm:justify-start">
            <SubmitButton look="quiet">{t("apply")}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </details>
  );
}
