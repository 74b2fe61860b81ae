"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { EmailField, NewPasswordField } from "@/components/auth/credential-fields";
import { openMyShop } from "@/lib/opening/actions";

export function SetupForm() {
  const t = useTranslations("opening.setup");
  return (
    <ActionForm action={openMyShop} done={false}>
      <FormText name="name" label={t("name")} help={t("nameHelp")} autoComplete="name" required maxLength={80} />
      <EmailField label={t("email")} help={t("emailHelp")} />
      <NewPasswordField label={t("password")} help={t("passwordHelp")} />
      <FormText
        name="code"
        label={t("code")}
        help={t.rich("codeHelp", {
          c: (command) => (
            <bdi dir="ltr" className="whitespace-nowrap">
              {command}
            </bdi>
          ),
        })}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        required
        maxLength={64}
        placeholder="XXXX-XXXX-XXXX"
      />
      <SubmitButton pending={t("submitting")} className="btn-lg">
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  );
}
