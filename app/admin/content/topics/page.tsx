import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { ContentTabs } from "@/components/content/admin/content-tabs";
import { TopicForms } from "@/components/content/admin/topic-forms";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listAdminTopics } from "@/lib/content/queries/admin-pieces";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.tabs" });
  return { title: t("topics") };
}

export default async function TopicsPage() {
  const { locale } = await requireStaff("content");
  setRequestLocale(locale);
  const [topics, t] = await Promise.all([listAdminTopics(), getTranslations({ locale, namespace: "content.admin" })]);
  return (
    <>
      <PageHeader title={t("title")} />
      <ContentTabs current="topics" locale={locale} />
      <TopicForms topics={topics.map(({ _count, ...topic }) => ({ ...topic, count: _count.pieces }))} locale={locale} />
    </>
  );
}
