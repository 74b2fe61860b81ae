import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { PodcastEditor } from "@/components/content/podcast/podcast-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { findPodcastForStaff } from "@/lib/content/queries/podcasts";
import { idOf } from "@/lib/ids";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.podcast" });
  return { title: t("edit") };
}

export default async function PodcastPage({ params }: PageProps<"/admin/content/podcast/[id]">) {
  const [staff, { id }] = await Promise.all([requireStaff("content"), params]);
  const podcast = await findPodcastForStaff(idOf(id));
  if (!podcast) notFound();
  const t = await getTranslations({ locale: staff.locale, namespace: "content.admin.podcast" });
  return (
    <>
      <PageHeader title={t("edit")} back={{ href: "/admin/content/podcast", label: t("title") }} />
      <PodcastEditor podcast={podcast} />
    </>
  );
}
