"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormSelect, FormText } from "@/components/admin/form-fields";
import { addMember, changeMyPassword, resetMemberPassword } from "@/lib/auth/admin-actions";
import { NewPasswordField, PasswordField } from "./credential-fields";

export function AddMemberForm() {
  const t = useTranslations("auth.staff");
  return (
    <ActionForm action={addMember} done={t("added")}>
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        <FormText name="name" label={t("name")} maxLength={80} autoComplete="off" required />
        <FormText name="email" type="email" label={t("email")} dir="ltr" autoComplete="off" required maxLength={254} />
        <FormSelect name="role" label={t("role")} help={t("roleHelp")} defaultValue="agent">
          <option value="agent">{t("roles.agent")}</option>
          <option value="owner">{t("roles.owner")}</option>
        </FormSelect>
        <NewPasswordField label={t("firstPassword")} help={t("passwordHelp")} />
      </div>
      <div className="grid sm:justify-start">
        <SubmitButton>{t("add")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function ResetPasswordForm({ id }: { id: string }) {
  const t = useTranslations("auth.staff");
  return (
    <ActionForm action={resetMemberPassword} done={t("resetDone")} className="grid gap-3">
      <input type="hidden" name="id" value={id} />
      <NewPasswordField id={`password-${id}`} label={t("newPassword")} help={t("resetHelp")} />
      <SubmitButton look="quiet">{t("savePassword")}</SubmitButton>
    </ActionForm>
  );
}

export function OwnPasswordForm() {
  const t = useTranslations("auth.staff");
  return (
    <ActionForm action={changeMyPassword} done={t("passwordChanged")}>
      <PasswordField name="current" label={t("currentPassword")} />
      <NewPasswordField label={t("newPassword")} help={t("passwordHelp")} />
      <div className="grid sm:justify-start">
        <SubmitButton>{t("changePassword")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
