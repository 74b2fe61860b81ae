import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { PodcastEditor } from "@/components/content/podcast/podcast-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.podcast" });
  return { title: t("new") };
}

export default async function NewPodcastPage() {
  const staff = await requireStaff("content");
  const t = await getTranslations({ locale: staff.locale, namespace: "content.admin.podcast" });
  return (
    <>
      <PageHeader title={t("new")} back={{ href: "/admin/content/podcast", label: t("title") }} />
      <PodcastEditor podcast={null} />
    </>
  );
}
