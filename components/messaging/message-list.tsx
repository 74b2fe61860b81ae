import { useTranslations } from "next-intl";
import { DataTable } from "@/components/admin/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import type { MessageLine } from "@/lib/messaging/queries";
import { MessageStatus } from "./message-status";

/** What the shop sent or still owes, newest first. */
export function MessageList({ messages, locale }: { messages: MessageLine[]; locale: Locale }) {
  const t = useTranslations("messaging");
  return (
    <DataTable
      caption={t("list.title")}
      rows={messages}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/settings/mail/${id}`}
      empty={<EmptyState title={t("list.empty")} text={t("list.emptyText")} />}
      columns={[
        {
          key: "subject",
          header: t("list.subject"),
          isMain: true,
          cell: ({ subject }) => <span dir="auto">{subject}</span>,
        },
        {
          key: "to",
          header: t("list.to"),
          cell: ({ address }) => (
            <bdi dir="ltr" className="breakable">
              {address}
            </bdi>
          ),
        },
        {
          key: "when",
          header: t("list.when"),
          cell: ({ createdAt }) => <bdi>{formatDateTime(createdAt, locale)}</bdi>,
        },
        { key: "status", header: t("list.status"), cell: ({ status }) => <MessageStatus status={status} /> },
      ]}
    />
  );
}
