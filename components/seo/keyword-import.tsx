import { getTranslations } from "next-intl/server";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import type { Locale } from "@/lib/locale";
import { importKeywords } from "@/lib/seo/admin-actions";

/** Figures of search engines, from the files they export. `month`: "2026-11". */
export async function KeywordImport({ month, locale }: { month: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.keywords" });
  return (
    <Section id="import" title={t("importTitle")} text={t("importText")}>
      <ActionForm action={importKeywords} done={t("imported")} className="grid gap-4 sm:grid-cols-2">
        <FormText name="file" type="file" accept=".csv,text/csv,.tsv" label={t("file")} />
        <FormText name="month" type="month" label={t("monthLabel")} defaultValue={month} />
        <FormText name="rate" inputMode="decimal" label={t("rate")} help={t("rateHelp")} isOptional />
        <div className="self-end">
          <SubmitButton>{t("import")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
