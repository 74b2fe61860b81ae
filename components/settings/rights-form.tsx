"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormBothTexts, FormCheck, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { saveRights } from "@/lib/settings/admin-actions";
import type { ShopSettings } from "@/lib/settings/shop-settings";

/** Whose the shop's pictures are, for who finds them in image search; what stays empty is not claimed. */
export function RightsForm({ pictures }: { pictures: ShopSettings["pictures"] }) {
  const t = useTranslations("settings.pictures");
  const tAdmin = useTranslations("admin");
  const pages = { dir: "ltr", maxLength: 300, inputMode: "url", placeholder: "https://", isOptional: true } as const;
  return (
    <ActionForm action={saveRights}>
      <Section id="pictures" title={t("title")} text={t("text")}>
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <div>
            <FormText
              name="creator"
              label={t("creator")}
              help={t("creatorHelp")}
              defaultValue={pictures.creator}
              dir="auto"
              maxLength={120}
              isOptional
            />
            <FormCheck name="isPerson" label={t("isPerson")} defaultChecked={pictures.isPerson} />
          </div>
          <FormText
            name="notice"
            label={t("notice")}
            help={t("noticeHelp")}
            defaultValue={pictures.notice}
            dir="auto"
            maxLength={200}
            isOptional
          />
          <FormBothTexts
            name="licence"
            labels={{ ar: t("licenceAr"), fr: t("licenceFr") }}
            help={t("licenceHelp")}
            values={pictures.licence}
            {...pages}
          />
          <FormBothTexts
            name="permission"
            labels={{ ar: t("permissionAr"), fr: t("permissionFr") }}
            help={t("permissionHelp")}
            values={pictures.permission}
            {...pages}
          />
        </div>
      </Section>
      <div className="grid sm:justify-start">
        <SubmitButton>{tAdmin("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
