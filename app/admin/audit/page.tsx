import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { AuditEntry } from "@/components/audit/audit-entry";
import { AuditFilters } from "@/components/audit/audit-filters";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { auditChoices, listAudit } from "@/lib/audit/queries";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";

const path = "/admin/audit";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "audit" });
  return { title: t("title") };
}

export default async function AuditPage({ searchParams }: PageProps<"/admin/audit">) {
  const staff = await requireStaff("audit.read");
  const query = listQuery(await searchParams);
  const filter = { actorId: query.who, action: query.what, subject: query.subject, after: query.after };
  const [{ entries, next }, choices, t] = await Promise.all([
    listAudit(filter),
    auditChoices(),
    getTranslations({ locale: staff.locale }),
  ]);

  const names = new Map(choices.actors.map(({ id, name }) => [id, name]));

  return (
    <>
      <PageHeader title={t("audit.title")} />
      <p className="-mt-3 mb-4 text-muted">{t("audit.intro")}</p>
      <AuditFilters path={path} query={query} choices={choices} locale={staff.locale} />
      {entries.length === 0 && <EmptyState title={t("admin.empty.noMatch")} text={t("admin.empty.noMatchText")} />}
      <ol className="grid grid-cols-1 gap-2">
        {entries.map((entry) => (
          <AuditEntry key={entry.id} entry={entry} names={names} locale={staff.locale} />
        ))}
      </ol>
      <nav aria-label={t("admin.pages.label")} className="mt-5 flex justify-center gap-3">
        {query.after && (
          <ButtonLink look="quiet" href={listHref(path, query, {})}>
            {t("admin.pages.first")}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink look="quiet" href={listHref(path, query, { after: next })}>
            {t("audit.older")}
          </ButtonLink>
        )}
      </nav>
    </>
  );
}
