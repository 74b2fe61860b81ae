import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { GuideEditor } from "@/components/content/guides/guide-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.guides.list" });
  return { title: t("new") };
}

export default async function NewGuidePage() {
  const staff = await requireStaff("content");
  const t = await getTranslations({ locale: staff.locale, namespace: "content.admin.guides.list" });
  return (
    <>
      <PageHeader title={t("new")} back={{ href: "/admin/content/guides", label: t("title") }} />
      <GuideEditor guide={null} />
    </>
  );
}
