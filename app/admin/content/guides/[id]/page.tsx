import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { PageHeader } from "@/components/admin/page-header";
import { GuideEditor } from "@/components/content/guides/guide-editor";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
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
  const isPublic = guide.status === "published";

  return (
    <>
      <PageHeader
        title={<span dir="auto">{text?.title}</span>}
        back={{ href: "/admin/content/guides", label: t("list.title") }}
        aside={<Badge tone={isPublic ? "olive" : "neutral"}>{t(isPublic ? "list.published" : "list.draft")}</Badge>}
        action={
          <ActionButton
            action={turnGuide}
            input={{ id: guide.id, status: isPublic ? "draft" : "published" }}
            look={isPublic ? "quiet" : "primary"}
          >
            {t(isPublic ? "editor.withdraw" : "editor.publish")}
          </ActionButton>
        }
      />
      <div className="grid gap-5">
        {query.done === "saved" && <Notice tone="done">{t("editor.saved")}</Notice>}
        {isPublic && text && (
          <a href={guidePath(staff.locale, text.slug)} className="link inline-flex min-h-11 items-center">
            {t("editor.see")}
          </a>
        )}
        <GuideEditor guide={guide} />
      </div>
    </>
  );
}
