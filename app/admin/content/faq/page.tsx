import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { ContentTabs } from "@/components/content/admin/content-tabs";
import { FaqEditor } from "@/components/content/editor/faq-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { readDocument } from "@/lib/content/queries/documents";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.tabs" });
  return { title: t("faq") };
}

export default async function FaqAdminPage() {
  const { locale } = await requireStaff("content");
  setRequestLocale(locale);
  const [document, t] = await Promise.all([
    readDocument("faq"),
    getTranslations({ locale, namespace: "content.admin" }),
  ]);
  return (
    <>
      <PageHeader title={t("title")} />
      <ContentTabs current="faq" locale={locale} />
      <FaqEditor document={document} language={locale} />
    </>
  );
}
