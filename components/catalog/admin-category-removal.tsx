"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormSelect } from "@/components/admin/form-fields";
import { Icon } from "@/components/ui/icon";
import { dropCategory } from "@/lib/catalog/admin-actions";

type Props = { id: number; products: number; below: number; heirs: { id: number; name: string }[] };

/** Removal, with where the products go; the first tap opens the question. `below`: categories under it. */
export function AdminCategoryRemoval({ id, products, below, heirs }: Props) {
  const t = useTranslations("catalog.admin.categories");
  if (below > 0) return <p className="text-muted">{t("removeChildren", { count: below })}</p>;
  return (
    <details className="group">
      <summary className="btn btn-danger list-none group-open:mb-3">
        <Icon name="trash-2" size={18} />
        {t("remove")}
      </summary>
      <ActionForm
        action={dropCategory}
        done={false}
        className="grid max-w-md gap-4 rounded-card border border-line bg-ground p-3.5"
      >
        <input type="hidden" name="id" value={id} />
        <p className="text-sm">{t("removeText")}</p>
        {products > 0 && (
          <FormSelect name="heirId" label={t("heir", { count: products })} defaultValue="" required>
            <option value="">{t("chooseHeir")}</option>
            {heirs.map((heir) => (
              <option key={heir.id} value={heir.id}>
                {heir.name}
              </option>
            ))}
          </FormSelect>
        )}
        <SubmitButton look="danger">{t(products > 0 ? "removeAndMove" : "removeSure")}</SubmitButton>
      </ActionForm>
    </details>
  );
}
