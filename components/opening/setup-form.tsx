"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { openMyShop } from "@/lib/opening/actions";

export function SetupForm() {
  const t = useTranslations("opening.setup");
  return (
    <ActionForm action={openMyShop} done={false}>
      <FormText name="name" label={t("name")} help={t("nameHelp")} autoComplete="name" required maxLength={80} />
      <FormText
        name="email"
        type="email"
        label={t("email")}
        help={t("emailHelp")}
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
        help={t("passwordHelp")}
        autoComplete="new-password"
        dir="ltr"
        required
        minLength={10}
        maxLength={128}
      />
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
