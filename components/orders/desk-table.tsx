import { useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/admin/data-table";
import { Money } from "@/components/ui/money";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import type { DeskOrder } from "@/lib/orders/queries/list-desk-orders";
import { displayPhone } from "@/lib/phone";
import { DeskEmpty } from "./desk-empty";
import { DeskByPhone, DeskStanding } from "./desk-standing";
import { DeskStage, DeskStatus } from "./desk-status";
import { linesInWords, placeInWords } from "./desk-words";

type Props = { orders: DeskOrder[]; locale: Locale; isSearch: boolean };

export function DeskTable({ orders, locale, isSearch }: Props) {
  const t = useTranslations("orders.desk");
  const columns: Column<DeskOrder>[] = [
    { key: "customer", header: t("customer"), isMain: true, cell: (order) => <Customer order={order} /> },
    { key: "state", header: t("state"), cell: (order) => <States order={order} /> },
    {
      key: "lines",
      header: t("section.lines"),
      isDesktopOnly: true,
      cell: (order) => <span className="line-clamp-2 text-sm">{linesInWords(t, order.lines, locale)}</span>,
    },
    {
      key: "place",
      header: t("place"),
      cell: (order) => <span className="text-sm">{placeInWords(t, order, locale)}</span>,
    },
    {
      key: "date",
      header: t("date"),
      cell: (order) => <span className="text-sm text-muted">{formatDateTime(order.createdAt, locale)}</span>,
    },
    {
      key: "total",
      header: t("total"),
      isEnd: true,
      cell: (order) => <Money centimes={order.total} locale={locale} />,
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={orders}
      rowKey={(order) => order.number}
      rowHref={(order) => `/admin/orders/${order.number}`}
      empty={<DeskEmpty isSearch={isSearch} isCalls={false} />}
    />
  );
}

const Customer = ({ order }: { order: DeskOrder }) => (
  <span className="grid">
    <span>
      <bdi className="whitespace-normal">{order.customerName}</bdi>
    </span>
    <span className="flex flex-wrap gap-x-3 text-sm font-normal text-muted">
      <bdi>#{order.number}</bdi>
      <bdi dir="ltr">{displayPhone(order.phone)}</bdi>
    </span>
  </span>
);

const States = ({ order }: { order: DeskOrder }) => (
  <span className="inline-flex flex-wrap gap-1">
    <DeskStage order={order} />
    {order.money !== "due" && <DeskStatus code={order.money} />}
    <DeskStanding standing={order.standing} />
    {order.takenBy !== null && <DeskByPhone />}
  </span>
);
