import { getTranslations } from "next-intl/server";
import { FormArea, FormSelect, FormText } from "@/components/admin/form-fields";
import { type OutreachStatus, outreachStatuses } from "@/lib/analytics/outreach";
import type { Locale } from "@/lib/locale";

export type OutreachValues = {
  status: string;
  contact: string;
  note: string;
  nextStep: string;
  nextOn: Date | null;
};

const blank: OutreachValues = {
  status: "to_ask" satisfies OutreachStatus,
  contact: "",
  note: "",
  nextStep: "",
  nextOn: null,
};

/** Everything about a wished link but the site itself; two columns from tablets up. */
export async function OutreachFields({ values = blank, locale }: { values?: OutreachValues; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "analytics.outreach" });
  return (
    <>
      <FormSelect name="status" label={t("state")} defaultValue={values.status}>
        {outreachStatuses.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </FormSelect>
      <FormText
        name="contact"
        label={t("contact")}
        help={t("contactHelp")}
        defaultValue={values.contact}
        maxLength={200}
        dir="auto"
        autoComplete="off"
        isOptional
      />
      <FormText
        name="nextStep"
        label={t("next")}
        defaultValue={values.nextStep}
        maxLength={200}
        dir="auto"
        autoComplete="off"
        isOptional
      />
      <FormText
        type="date"
        name="nextOn"
        label={t("nextOn")}
        help={t("nextHelp")}
        defaultValue={values.nextOn?.toISOString().slice(0, 10) ?? ""}
        dir="ltr"
        isOptional
      />
      <div className="sm:col-span-2">
        <FormArea
          name="note"
          label={t("note")}
          defaultValue={values.note}
          maxLength={2_000}
          dir="auto"
          rows={3}
          isOptional
        />
      </div>
    </>
  );
}
