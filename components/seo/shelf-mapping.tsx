"use client";

import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { saveShelfNumbers } from "@/lib/seo/admin-actions";

export type Shelf = { id: number; name: string; google: number | null };

type Props = { shelves: Shelf[]; texts: { save: string; empty: string } };

/** The number of each shelf in Google's taxonomy. */
export function ShelfMapping({ shelves, texts }: Props) {
  return (
    <ActionForm action={saveShelfNumbers} className="grid gap-4">
      <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {shelves.map(({ id, name, google }) => (
          <li key={id}>
            <FormText
              name={`shelf.${id}`}
              label={<bdi className="breakable">{name}</bdi>}
              defaultValue={google === null ? "" : String(google)}
              inputMode="numeric"
              dir="ltr"
              maxLength={300}
              placeholder={texts.empty}
            />
          </li>
        ))}
      </ul>
      <div className="grid sm:justify-start">
        <SubmitButton>{texts.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
