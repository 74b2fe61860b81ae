"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { signIn } from "@/lib/auth/actions";

export function SignInForm({ next }: { next: string | undefined }) {
  const t = useTranslations("auth");
  return (
    <ActionForm action={signIn} done={false}>
      {next && <input type="hidden" name="next" value={next} />}
      <FormText
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        inputMode="email"
        dir="ltr"
        required
        maxLength={254}
      />
      <FormText
        name="password"
        type="password"
        label={t("password")}
        autoComplete="current-password"
        dir="ltr"
        required
        maxLength={128}
      />
      <SubmitButton pending={t("submitting")} className="btn-lg">
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  );
}
