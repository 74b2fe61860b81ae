import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PublishLater } from "@/components/content/admin/publish-later";
import { Publishable } from "@/components/content/admin/publishable";
import { GuideEditor } from "@/components/content/guides/guide-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { scheduleGuide, turnGuide } from "@/lib/content/admin-actions/guide-actions";
import { guidePath } from "@/lib/content/guide";
import { findGuideForStaff } from "@/lib/content/queries/guides";
import { countKeptVersions } from "@/lib/content/queries/kept-versions";
import { idOf } from "@/lib/ids";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.guides.list" });
  return { title: t("title") };
}

export default async function GuidePage({ params, searchParams }: PageProps<"/admin/content/guides/[id]">) {
  const [staff, { id }, query] = await Promise.all([requireStaff("content"), params, searchParams]);
  setRequestLocale(staff.locale);
  const guide = await findGuideForStaff(idOf(id));
  if (!guide) notFound();
  const [count, t] = await Promise.all([
    countKeptVersions("guide", guide.id),
    getTranslations({ locale: staff.locale, namespace: "content.admin.guides" }),
  ]);
  const text = guide[staff.locale];

  return (
    <Publishable
      thing={guide}
      title={text?.title}
      back={{ href: "/admin/content/guides", label: t("list.title") }}
      turn={turnGuide}
      href={text && guidePath(staff.locale, text.slug)}
      preview={`/${staff.locale}/preview/guide/${guide.id}`}
      versions={{ count, href: `/admin/content/guides/${guide.id}/versions` }}
      done={query.done}
      words={(word) => t(`state.${word}`)}
      later={<PublishLater thing={guide} schedule={scheduleGuide} turn={turnGuide} locale={staff.locale} />}
    >
      <GuideEditor guide={guide} />
    </Publishable>
  );
}
