import { getTranslations } from "next-intl/server";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import type { Locale } from "@/lib/locale";
import { declareSynonyms } from "@/lib/search/admin-actions";

/** Words that search is to take for one another. */
export async function SynonymForm({ words, locale }: { words: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.keywords" });
  return (
    <ActionForm action={declareSynonyms} done={t("synonymAdded")} className="flex flex-wrap items-end gap-3">
      <div className="min-w-56 flex-1">
        <FormText
          name="words"
          label={t("synonymLabel")}
          help={t("synonymHelp")}
          defaultValue={words}
          maxLength={400}
          dir="auto"
        />
      </div>
      <SubmitButton>{t("addSynonym")}</SubmitButton>
    </ActionForm>
  );
}
