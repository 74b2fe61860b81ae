import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { BoardList } from "@/components/marketing/board-list";
import { ButtonLink } from "@/components/ui/button";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listBoards } from "@/lib/marketing/queries/list-boards";
import { algerianDay } from "@/lib/search/search-note";

const path = "/admin/marketing/boards";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "marketing.boards" });
  return { title: t("title") };
}

export default async function BoardsPage({ searchParams }: PageProps<"/admin/marketing/boards">) {
  const [{ locale }, asked] = await Promise.all([requireStaff("marketing"), searchParams]);
  setRequestLocale(locale);
  const page = Math.min(10, Math.max(1, Number(listQuery(asked).page) || 1));
  const [{ boards, pages }, t] = await Promise.all([
    listBoards(page),
    getTranslations({ locale, namespace: "marketing.boards" }),
  ]);
  return (
    <>
      <PageHeader title={t("title")} action={<ButtonLink href={`${path}/new`}>{t("new")}</ButtonLink>} />
      <p className="-mt-3 mb-4 max-w-prose text-muted">{t("intro")}</p>
      <BoardList boards={boards} today={new Date(algerianDay(new Date()))} locale={locale} />
      {page < pages && (
        <div className="mt-4">
          <ButtonLink look="quiet" href={listHref(path, {}, { page: page + 1 })}>
            {t("older")}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
