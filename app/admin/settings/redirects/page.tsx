import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchBox } from "@/components/admin/list-tools";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader, Section } from "@/components/admin/page-header";
import { AddRedirectForm } from "@/components/settings/redirect-forms";
import { RedirectImport } from "@/components/settings/redirect-import";
import { RedirectTable } from "@/components/settings/redirect-table";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { Pagination } from "@/components/ui/pagination";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listRedirects } from "@/lib/settings/queries/redirects";

const path = "/admin/settings/redirects";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "settings.redirects" });
  return { title: t("title") };
}

export default async function RedirectsPage({ searchParams }: PageProps<"/admin/settings/redirects">) {
  const staff = await requireStaff("settings.write");
  const query = listQuery(await searchParams);
  const page = /^[1-9]\d{0,3}$/.test(query.page ?? "") ? Number(query.page) : 1;
  const [{ redirects, pages, total }, t] = await Promise.all([
    listRedirects({ search: query.q ?? "", page }),
    getTranslations({ locale: staff.locale }),
  ]);
  const hrefOf = (number: number) => listHref(path, query, { page: number });

  return (
    <>
      <PageHeader title={t("settings.redirects.title")} />
      <SettingsTabs staff={staff} here="redirects" />
      <p className="mb-4 max-w-prose text-muted">{t("settings.redirects.intro")}</p>
      <div className="mb-6 grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <Section id="add-redirect" title={t("settings.redirects.addTitle")}>
          <AddRedirectForm from={query.from} />
        </Section>
        <Section id="import-redirects" title={t("settings.redirects.importTitle")}>
          <RedirectImport />
        </Section>
      </div>
      <div className="grid gap-4">
        {(total > 0 || query.q) && (
          <SearchBox
            path={path}
            query={query}
            label={t("admin.search")}
            clearLabel={t("admin.clear")}
            clearHref={path}
          />
        )}
        <RedirectTable rows={redirects} locale={staff.locale} isSearched={Boolean(query.q)} />
        <Pagination
          page={page}
          pages={pages}
          hrefOf={hrefOf}
          texts={{
            label: t("admin.pages.label"),
            previous: t("admin.pages.previous"),
            next: t("admin.pages.next"),
            page: (number) => t("admin.pages.page", { page: number }),
          }}
        />
      </div>
    </>
  );
}
