import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ConfirmButton } from "@/components/admin/action-button";
import { PageHeader } from "@/components/admin/page-header";
import { BoardForm } from "@/components/marketing/board-form";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { idOf } from "@/lib/ids";
import { removeBoard } from "@/lib/marketing/admin-actions";
import { findBoard } from "@/lib/marketing/queries/find-board";
import { listTargets } from "@/lib/marketing/queries/list-targets";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "marketing.boards" });
  return { title: t("edit") };
}

export default async function EditBoardPage({ params }: PageProps<"/admin/marketing/boards/[id]/edit">) {
  const [{ locale }, { id }] = await Promise.all([requireStaff("marketing"), params]);
  setRequestLocale(locale);
  const board = await findBoard(idOf(id));
  if (!board) notFound();
  const [targets, t] = await Promise.all([listTargets(), getTranslations({ locale, namespace: "marketing.boards" })]);
  return (
    <>
      <PageHeader title={t("edit")} back={{ href: `/admin/marketing/boards/${id}`, label: board.name }} />
      <div className="grid max-w-3xl gap-5">
        <BoardForm board={board} targets={targets} locale={locale} />
        <ConfirmButton action={removeBoard} input={{ id: board.id }} look="danger" question={t("deleteSure")}>
          {t("delete")}
        </ConfirmButton>
      </div>
    </>
  );
}
