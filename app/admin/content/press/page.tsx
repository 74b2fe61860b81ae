import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { ContentTabs } from "@/components/content/admin/content-tabs";
import { PressEditor } from "@/components/content/editor/press-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { readDocument } from "@/lib/content/queries/documents";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.tabs" });
  return { title: t("press") };
}

export default async function PressAdminPage() {
  const { locale } = await requireStaff("content");
  setRequestLocale(locale);
  const [document, t] = await Promise.all([
    readDocument("press"),
    getTranslations({ locale, namespace: "content.admin" }),
  ]);
  return (
    <>
      <PageHeader title={t("title")} />
      <ContentTabs current="press" locale={locale} />
      <PressEditor document={document} language={locale} />
    </>
  );
}
