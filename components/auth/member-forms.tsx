"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormSelect, FormText } from "@/components/admin/form-fields";
import { addMember, changeMyPassword, resetMemberPassword } from "@/lib/auth/admin-actions";

const newPassword = {
  type: "password",
  autoComplete: "new-password",
  dir: "ltr",
  required: true,
  minLength: 10,
  maxLength: 128,
} as const;

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
        <FormText name="password" label={t("firstPassword")} help={t("passwordHelp")} {...newPassword} />
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
      <FormText id={`password-${id}`} name="password" label={t("newPassword")} help={t("resetHelp")} {...newPassword} />
      <SubmitButton look="quiet">{t("savePassword")}</SubmitButton>
    </ActionForm>
  );
}

export function OwnPasswordForm() {
  const t = useTranslations("auth.staff");
  return (
    <ActionForm action={changeMyPassword} done={t("passwordChanged")}>
      <FormText
        name="current"
        type="password"
        autoComplete="current-password"
        dir="ltr"
        required
        maxLength={128}
        label={t("currentPassword")}
      />
      <FormText name="password" label={t("newPassword")} help={t("passwordHelp")} {...newPassword} />
      <div className="grid sm:justify-start">
        <SubmitButton>{t("changePassword")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
