"use client";

import { useTranslations } from "next-intl";
import { ActionForm, type FormAction, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";

type Props = { id: number; publishAt: string; action: FormAction };

/** The hour of publication; saving again moves it. */
export function ScheduleForm({ id, publishAt, action }: Props) {
  const t = useTranslations("content.admin.schedule");
  return (
    <ActionForm action={action} className="grid grid-cols-1 gap-2" done={t("done")}>
      <input type="hidden" name="id" value={id} />
      <FormText
        type="datetime-local"
        name="publishAt"
        label={t("label")}
        help={t("help")}
        defaultValue={publishAt}
        dir="ltr"
        required
      />
      <SubmitButton look="quiet">{publishAt ? t("move") : t("set")}</SubmitButton>
    </ActionForm>
  );
}
