import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { BoardForm } from "@/components/marketing/board-form";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listTargets } from "@/lib/marketing/queries/list-targets";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "marketing.boards" });
  return { title: t("new") };
}

export default async function NewBoardPage() {
  const { locale } = await requireStaff("marketing");
  setRequestLocale(locale);
  const [targets, t] = await Promise.all([listTargets(), getTranslations({ locale, namespace: "marketing.boards" })]);
  return (
    <>
      <PageHeader title={t("new")} back={{ href: "/admin/marketing/boards", label: t("title") }} />
      <div className="max-w-3xl">
        <BoardForm board={null} targets={targets} locale={locale} />
      </div>
    </>
  );
}
