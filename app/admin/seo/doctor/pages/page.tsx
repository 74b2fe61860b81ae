import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/admin/data-table";
import { SearchBox } from "@/components/admin/list-tools";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { auditedHref } from "@/components/seo/doctor-page-links";
import { badgeTones } from "@/components/seo/doctor-score";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { type AuditedRow, findLastFinished, listAuditedPages } from "@/lib/seo/queries/audit";

const path = "/admin/seo/doctor/pages";
// As many as a visit reads at the most.
const pagesMax = 100;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.doctor" });
  return { title: t("allPages") };
}

export default async function AuditedPages({ searchParams }: PageProps<"/admin/seo/doctor/pages">) {
  const [{ locale }, asked] = await Promise.all([requireStaff("seo"), searchParams]);
  const run = await findLastFinished();
  if (!run) redirect("/admin/seo/doctor");
  const query = listQuery(asked);
  const page = Math.max(1, Math.min(pagesMax, Math.trunc(Number(query.page ?? 1)) || 1));
  const [{ rows, pages }, t] = await Promise.all([
    listAuditedPages(run.id, { q: query.q, page }),
    getTranslations({ locale }),
  ]);
  const columns: Column<AuditedRow>[] = [
    {
      key: "page",
      header: t("seo.doctor.page"),
      isMain: true,
      cell: (row) => (
        <span className="grid">
          <bdi className="breakable">{row.title || row.path}</bdi>
          <span className="text-xs font-normal text-muted [overflow-wrap:anywhere]">
            <bdi className="breakable">{row.path}</bdi>
          </span>
        </span>
      ),
    },
    { key: "status", header: t("seo.doctor.facts.status"), cell: (row) => <bdi>{row.status || "–"}</bdi> },
    {
      key: "findings",
      header: t("seo.doctor.findings"),
      isEnd: true,
      cell: (row) => <Badge tone={row.worst ? badgeTones[row.worst] : "olive"}>{row.findings}</Badge>,
    },
  ];
  return (
    <>
      <PageHeader title={t("seo.doctor.allPages")} back={{ href: "/admin/seo/doctor", label: t("seo.doctor.back") }} />
      <div className="mb-4">
        <SearchBox
          path={path}
          query={query}
          label={t("seo.doctor.findPage")}
          clearLabel={t("admin.clear")}
          clearHref={path}
        />
      </div>
      <DataTable
        caption={t("seo.doctor.allPages")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.path}
        rowHref={(row) => auditedHref(row.path)}
        empty={<EmptyState title={t("admin.empty.noMatch")} text={t("admin.empty.noMatchText")} />}
      />
      <div className="mt-6">
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(wanted) => listHref(path, query, { page: wanted > 1 ? wanted : null })}
          texts={{
            label: t("catalog.pages.label"),
            previous: t("catalog.pages.previous"),
            next: t("catalog.pages.next"),
            page: (wanted) => t("catalog.pages.page", { page: wanted }),
          }}
        />
      </div>
    </>
  );
}
