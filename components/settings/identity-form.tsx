"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormBothTexts, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { displayPhone } from "@/lib/phone";
import { saveIdentity } from "@/lib/settings/admin-actions";
import type { ShopSettings } from "@/lib/settings/shop-settings";

const two = "grid grid-cols-1 items-start gap-4 sm:grid-cols-2";
const shown = (e164: string) => (e164 ? displayPhone(e164) : "");

/** Who the shop is: its names, how it is reached, and what the law asks it to show. */
export function IdentityForm({ settings }: { settings: ShopSettings }) {
  const t = useTranslations("settings");
  return (
    <ActionForm action={saveIdentity}>
      <Section id="shop" title={t("shop.title")} text={t("shop.text")}>
        <div className={two}>
          <FormBothTexts
            name="name"
            labels={{ ar: t("nameAr"), fr: t("nameFr") }}
            values={settings.name}
            maxLength={60}
            required
          />
          <FormBothTexts
            name="tagline"
            labels={{ ar: t("taglineAr"), fr: t("taglineFr") }}
            values={settings.tagline}
            maxLength={120}
            isOptional
          />
        </div>
      </Section>
      <Section id="contact" title={t("contact.title")} text={t("contact.text")}>
        <div className={two}>
          <FormText
            name="phone"
            type="tel"
            label={t("phone")}
            help={t("phoneHelp")}
            defaultValue={shown(settings.phone)}
            dir="ltr"
            autoComplete="off"
            isOptional
          />
          <FormText
            name="whatsapp"
            type="tel"
            label={t("whatsapp")}
            defaultValue={shown(settings.whatsapp)}
            dir="ltr"
            autoComplete="off"
            isOptional
          />
          <FormText
            name="email"
            type="email"
            label={t("email")}
            defaultValue={settings.email}
            dir="ltr"
            autoComplete="off"
            isOptional
          />
        </div>
      </Section>
      <LegalFields settings={settings} />
      <SaveBar />
    </ActionForm>
  );
}

function LegalFields({ settings }: { settings: ShopSettings }) {
  const t = useTranslations("settings");
  return (
    <Section id="legal" title={t("legal.title")} text={t("legal.text")}>
      <div className={two}>
        <FormText
          name="legalName"
          label={t("legalName")}
          defaultValue={settings.legalName}
          dir="auto"
          maxLength={120}
          isOptional
        />
        <FormText name="rc" label={t("rc")} defaultValue={settings.rc} dir="ltr" maxLength={40} isOptional />
        <FormText
          name="nif"
          label={t("nif")}
          defaultValue={settings.nif}
          dir="ltr"
          inputMode="numeric"
          maxLength={40}
          isOptional
        />
        <FormText
          name="nis"
          label={t("nis")}
          defaultValue={settings.nis}
          dir="ltr"
          inputMode="numeric"
          maxLength={40}
          isOptional
        />
        <FormText name="art" label={t("art")} defaultValue={settings.art} dir="ltr" maxLength={40} isOptional />
        <FormBothTexts
          name="address"
          labels={{ ar: t("addressAr"), fr: t("addressFr") }}
          values={settings.address}
          maxLength={200}
          isOptional
        />
      </div>
    </Section>
  );
}

function SaveBar() {
  const t = useTranslations("admin");
  return (
    <div className="grid sm:justify-start">
      <SubmitButton>{t("save")}</SubmitButton>
    </div>
  );
}
