import { getTranslations } from "next-intl/server";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import type { Locale } from "@/lib/locale";
import { watch } from "@/lib/seo/admin-actions";

/** Puts a rival's page on the list. `titles`: names of our products to choose from. */
export async function RivalForm({ titles, locale }: { titles: string[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.rivals" });
  return (
    <ActionForm action={watch} done={t("watched")} className="grid items-start gap-4 lg:grid-cols-[1fr_1fr_auto]">
      <FormText
        name="url"
        label={t("url")}
        help={t("urlHelp")}
        type="url"
        inputMode="url"
        dir="ltr"
        placeholder="https://"
        maxLength={2_000}
        required
      />
      <OwnProductField titles={titles} locale={locale} />
      <SubmitButton className="lg:mt-6">{t("watch")}</SubmitButton>
    </ActionForm>
  );
}

type OwnProps = { titles: string[]; locale: Locale; value?: string };

/** Which of our products is meant: a name of the list, or its address. */
export async function OwnProductField({ titles, locale, value }: OwnProps) {
  const t = await getTranslations({ locale, namespace: "seo.rivals" });
  return (
    <div>
      <FormText
        name="product"
        label={t("product")}
        help={t("productHelp")}
        list="own-products"
        dir="auto"
        autoComplete="off"
        maxLength={500}
        defaultValue={value}
        isOptional
      />
      <datalist id="own-products">
        {titles.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </div>
  );
}
