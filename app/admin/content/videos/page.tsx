import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { DataTable } from "@/components/admin/data-table";
import { PageHeader } from "@/components/admin/page-header";
import { StatusBadge } from "@/components/content/admin/publishable";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { clockOf } from "@/lib/content/captions";
import { listFilmsForStaff } from "@/lib/content/queries/films";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.films" });
  return { title: t("title") };
}

export default async function FilmsPage() {
  const staff = await requireStaff("content");
  setRequestLocale(staff.locale);
  const [films, t] = await Promise.all([
    listFilmsForStaff(staff.locale),
    getTranslations({ locale: staff.locale, namespace: "content.admin.films" }),
  ]);
  return (
    <>
      <PageHeader title={t("title")} action={<ButtonLink href="/admin/content/videos/new">{t("new")}</ButtonLink>} />
      <DataTable
        caption={t("title")}
        rows={films}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/admin/content/videos/${id}`}
        empty={<EmptyState title={t("empty")} text={t("emptyText")} />}
        columns={[
          { key: "title", header: t("name"), isMain: true, cell: ({ title }) => <span dir="auto">{title}</span> },
          {
            key: "status",
            header: t("status"),
            cell: ({ status }) => <StatusBadge status={status} words={(word) => t(`state.${word}`)} />,
          },
          { key: "spots", header: t("spots"), isEnd: true, cell: ({ spots }) => <bdi>{spots}</bdi> },
          {
            key: "length",
            header: t("length"),
            isEnd: true,
            cell: ({ seconds }) => <bdi dir="ltr">{seconds === null ? "—" : clockOf(seconds)}</bdi>,
          },
        ]}
      />
    </>
  );
}
