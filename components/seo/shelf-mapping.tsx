"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { saveShelfNumbers } from "@/lib/seo/admin-actions";

export type Shelf = { id: number; name: string; google: number | null };

/** The number of each shelf in Google's taxonomy. */
export function ShelfMapping({ shelves }: { shelves: Shelf[] }) {
  const t = useTranslations("seo.feeds");
  return (
    <ActionForm action={saveShelfNumbers} className="grid gap-4">
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {shelves.map(({ id, name, google }) => (
          <li key={id}>
            <FormText
              name={`shelf.${id}`}
              label={<bdi>{name}</bdi>}
              defaultValue={google === null ? "" : String(google)}
              inputMode="numeric"
              dir="ltr"
              maxLength={300}
              placeholder={t("asAbove")}
            />
          </li>
        ))}
      </ul>
      <div className="grid sm:justify-start">
        <SubmitButton>{t("saveShelves")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
