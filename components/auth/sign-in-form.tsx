"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { signIn } from "@/lib/auth/actions";
import { EmailField, PasswordField } from "./credential-fields";

export function SignInForm({ next }: { next: string | undefined }) {
  const t = useTranslations("auth");
  return (
    <ActionForm action={signIn} done={false}>
      {next && <input type="hidden" name="next" value={next} />}
      <EmailField label={t("email")} />
      <PasswordField label={t("password")} />
      <SubmitButton pending={t("submitting")} className="btn-lg">
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  );
}
