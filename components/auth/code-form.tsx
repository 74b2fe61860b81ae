"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { signInWithCode } from "@/lib/auth/actions";

/** The second step of a sign-in. */
export function CodeForm({ next }: { next: string | undefined }) {
  const t = useTranslations("auth");
  return (
    <ActionForm action={signInWithCode} done={false}>
      {next && <input type="hidden" name="next" value={next} />}
      <FormText
        name="code"
        label={t("second.code")}
        help={t("second.codeHelp")}
        autoComplete="one-time-code"
        autoCapitalize="none"
        dir="ltr"
        required
        maxLength={24}
      />
      <SubmitButton pending={t("submitting")} className="btn-lg">
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  );
}
