import { getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/admin/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { OutreachLine } from "@/lib/analytics/queries/outreach";
import type { Locale } from "@/lib/locale";
import { OutreachBadge } from "./outreach-badge";
import { OutreachDay } from "./outreach-day";

type Props = { sites: OutreachLine[]; isFiltered: boolean; today: string; locale: Locale };

/** Sites that a link is wanted from: what has come of each, and what comes next. */
export async function OutreachList({ sites, isFiltered, today, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "analytics.outreach" });
  const columns: Column<OutreachLine>[] = [
    {
      key: "site",
      header: t("site"),
      isMain: true,
      cell: ({ host }) => (
        <bdi dir="ltr" className="breakable">
          {host}
        </bdi>
      ),
    },
    { key: "state", header: t("state"), cell: (site) => <OutreachBadge site={site} locale={locale} /> },
    {
      key: "contact",
      header: t("contact"),
      isDesktopOnly: true,
      cell: ({ contact }) => <bdi className="breakable">{contact || t("none")}</bdi>,
    },
    {
      key: "next",
      header: t("next"),
      cell: (site) => (
        <span className="grid justify-items-end gap-0.5 sm:justify-items-start">
          <bdi className="breakable">{site.nextStep || (site.nextOn ? "" : t("none"))}</bdi>
          <OutreachDay site={site} today={today} locale={locale} />
        </span>
      ),
    },
  ];
  const empty = isFiltered ? (
    <p className="card p-4 text-muted">{t("emptyState")}</p>
  ) : (
    <EmptyState title={t("empty")} text={t("emptyText")} icon={<Icon name="link" size={32} />} />
  );
  return (
    <DataTable
      caption={t("list")}
      columns={columns}
      rows={sites}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/analytics/outreach/${id}`}
      empty={empty}
    />
  );
}

type DueProps = { sites: OutreachLine[]; count: number; today: string; locale: Locale };

/** What is to be done today, above everything else; nothing where nothing is. */
export async function OutreachDue({ sites, count, today, locale }: DueProps) {
  if (count === 0) return null;
  const t = await getTranslations({ locale, namespace: "analytics.outreach" });
  return (
    <section className="card border-clay p-4 sm:p-6" aria-labelledby="due-title">
      <h2 id="due-title" className="flex items-center gap-2 text-lg">
        <Icon name="clock" size={20} className="text-clay" />
        {t("due", { count })}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {sites.map((site) => (
          <li key={site.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 last:pb-0">
            <a
              href={`/admin/analytics/outreach/${site.id}`}
              className="inline-flex min-h-11 items-center font-medium hover:underline"
            >
              <bdi dir="ltr" className="breakable">
                {site.host}
              </bdi>
            </a>
            <span className="min-w-0 flex-1 basis-40">
              <bdi className="breakable">{site.nextStep}</bdi>
            </span>
            <OutreachDay site={site} today={today} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
