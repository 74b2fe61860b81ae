import { useTranslations } from "next-intl";
import { DataTable } from "@/components/admin/data-table";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { SubscriberLine } from "@/lib/customers/queries/subscribers";
import { formatDate } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { SourceName } from "./source-name";

/** Who takes the letter, newest first. */
export function SubscriberList({ subscribers, locale }: { subscribers: SubscriberLine[]; locale: Locale }) {
  const t = useTranslations("customers");
  return (
    <DataTable
      caption={t("list.title")}
      rows={subscribers}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/customers/subscribers/${id}`}
      empty={<EmptyState title={t("list.empty")} text={t("list.emptyText")} />}
      columns={[
        {
          key: "email",
          header: t("list.email"),
          isMain: true,
          cell: ({ email }) => (
            <bdi dir="ltr" className="breakable">
              {email}
            </bdi>
          ),
        },
        { key: "from", header: t("list.from"), cell: ({ source }) => <SourceName source={source} /> },
        { key: "since", header: t("list.since"), cell: ({ joinedAt }) => formatDate(joinedAt, locale) },
        {
          key: "status",
          header: t("list.status"),
          cell: ({ status }) => (
            <Badge tone={status === "active" ? "olive" : "neutral"}>{t(`status.${status as "active"}`)}</Badge>
          ),
        },
      ]}
    />
  );
}
