import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { OpeningSteps } from "@/components/opening/opening-steps";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { findOpeningList } from "@/lib/opening/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "opening" });
  return { title: t("title") };
}

export default async function OpeningPage() {
  const staff = await requireStaff("settings.write");
  setRequestLocale(staff.locale);
  const [list, t] = await Promise.all([
    findOpeningList(),
    getTranslations({ locale: staff.locale, namespace: "opening" }),
  ]);

  return (
    <>
      <PageHeader title={t("title")} />
      <SettingsTabs staff={staff} here="opening" />
      <OpeningSteps list={list} locale={staff.locale} />
    </>
  );
}
