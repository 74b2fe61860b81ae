import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { DataTable } from "@/components/admin/data-table";
import { listHref, pageOfList } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { StatusBadge } from "@/components/content/admin/publishable";
import { ListPages } from "@/components/content/list-pages";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { clockOf } from "@/lib/content/captions";
import { listFilmsForStaff } from "@/lib/content/queries/films";

const path = "/admin/content/videos";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.films" });
  return { title: t("title") };
}

export default async function FilmsPage({ searchParams }: PageProps<"/admin/content/videos">) {
  const [{ locale }, params] = await Promise.all([requireStaff("content"), searchParams]);
  setRequestLocale(locale);
  const page = pageOfList(params);
  const [{ films, pages }, t] = await Promise.all([
    listFilmsForStaff(locale, page),
    getTranslations({ locale, namespace: "content.admin.films" }),
  ]);
  return (
    <>
      <PageHeader title={t("title")} action={<ButtonLink href="/admin/content/videos/new">{t("new")}</ButtonLink>} />
      <DataTable
        caption={t("title")}
        rows={films}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${path}/${id}`}
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
      <div className="mt-5">
        <ListPages page={page} pages={pages} hrefOf={(to) => listHref(path, {}, { page: to })} locale={locale} />
      </div>
    </>
  );
}
