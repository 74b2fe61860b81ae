import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { IdentityForm } from "@/components/settings/identity-form";
import { RightsForm } from "@/components/settings/rights-form";
import { RulesForm } from "@/components/settings/rules-form";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { mailRoute } from "@/lib/messaging/queries";
import { readShopSettings } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("settings") };
}

export default async function SettingsPage() {
  const staff = await requireStaff("settings.write");
  const [settings, t] = await Promise.all([
    readShopSettings(),
    getTranslations({ locale: staff.locale, namespace: "admin.nav" }),
  ]);

  return (
    <>
      <PageHeader title={t("settings")} />
      <SettingsTabs staff={staff} here="shop" />
      <div className="grid gap-8">
        <IdentityForm settings={settings} />
        <RulesForm settings={settings} mailLeaves={mailRoute() !== null} />
        <RightsForm pictures={settings.pictures} />
      </div>
    </>
  );
}
