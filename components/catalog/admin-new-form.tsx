"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormSelect, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { addProduct } from "@/lib/catalog/admin-actions";

type Props = { categories: { id: number; name: string }[] };

/** The least a product is; pictures, descriptions and options come on its own page. */
export function AdminNewForm({ categories }: Props) {
  const t = useTranslations("catalog.admin");
  return (
    <ActionForm action={addProduct} done={false}>
      <Section title={t("new.section")} text={t("new.text")}>
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <FormText name="title.ar" label={t("texts.titleAr")} lang="ar" dir="rtl" maxLength={200} required />
          <FormText name="title.fr" label={t("texts.titleFr")} lang="fr" dir="ltr" maxLength={200} required />
          <FormSelect name="categoryId" label={t("texts.category")} defaultValue="" required>
            <option value="">{t("texts.chooseCategory")}</option>
            {categories.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </FormSelect>
          <FormText name="price" label={t("variants.price")} inputMode="decimal" dir="ltr" required />
          <FormText
            name="stock"
            label={t("variants.stock")}
            help={t("new.stockHelp")}
            inputMode="numeric"
            dir="ltr"
            isOptional
          />
          <FormText name="sku" label={t("variants.sku")} help={t("new.skuHelp")} dir="ltr" maxLength={80} isOptional />
        </div>
      </Section>
      <div className="grid sm:justify-start">
        <SubmitButton>{t("new.create")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
