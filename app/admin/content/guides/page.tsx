import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { GuideList } from "@/components/content/guides/guide-list";
import { ButtonLink } from "@/components/ui/button";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listGuidesForStaff } from "@/lib/content/queries/guides";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.guides.list" });
  return { title: t("title") };
}

export default async function GuidesPage() {
  const staff = await requireStaff("content");
  setRequestLocale(staff.locale);
  const [guides, t] = await Promise.all([
    listGuidesForStaff(staff.locale),
    getTranslations({ locale: staff.locale, namespace: "content.admin.guides.list" }),
  ]);
  return (
    <>
      <PageHeader title={t("title")} action={<ButtonLink href="/admin/content/guides/new">{t("new")}</ButtonLink>} />
      <GuideList guides={guides} />
    </>
  );
}
