import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Publishable } from "@/components/content/admin/publishable";
import { GuideEditor } from "@/components/content/guides/guide-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { turnGuide } from "@/lib/content/admin-actions/guide-actions";
import { guidePath } from "@/lib/content/guide";
import { findGuideForStaff } from "@/lib/content/queries/guides";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.guides.list" });
  return { title: t("title") };
}

export default async function GuidePage({ params, searchParams }: PageProps<"/admin/content/guides/[id]">) {
  const [staff, { id }, query] = await Promise.all([requireStaff("content"), params, searchParams]);
  setRequestLocale(staff.locale);
  const guide = /^\d{1,9}$/.test(id) ? await findGuideForStaff(Number(id)) : null;
  if (!guide) notFound();
  const t = await getTranslations({ locale: staff.locale, namespace: "content.admin.guides" });
  const text = guide[staff.locale];

  return (
    <Publishable
      thing={guide}
      title={text?.title}
      back={{ href: "/admin/content/guides", label: t("list.title") }}
      turn={turnGuide}
      href={text && guidePath(staff.locale, text.slug)}
      isSaved={query.done === "saved"}
      words={(word) => t(`state.${word}`)}
    >
      <GuideEditor guide={guide} />
    </Publishable>
  );
}
