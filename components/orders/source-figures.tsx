import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/ui/money";
import { formatCount } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { isKnownWay } from "@/lib/orders/order-source";
import type { SourceOrders } from "@/lib/orders/queries/source-orders";

/** What all known ways brought together, of all orders. */
export function SourceFigures({ rows, locale }: { rows: SourceOrders[]; locale: Locale }) {
  const t = useTranslations("orders.sources.figures");
  const known = rows.filter(isKnownWay);
  const sum = (of: SourceOrders[], key: "orders" | "delivered" | "value") =>
    of.reduce((total, row) => total + row[key], 0);
  return (
    <dl className="grid grid-cols-1 gap-2 min-[27rem]:grid-cols-3 sm:gap-4">
      <Figure name={t("orders", { all: formatCount(sum(rows, "orders")) })}>{formatCount(sum(known, "orders"))}</Figure>
      <Figure name={t("delivered")}>{formatCount(sum(known, "delivered"))}</Figure>
      <Figure name={t("value")}>
        <Money centimes={sum(known, "value")} locale={locale} />
      </Figure>
    </dl>
  );
}

const Figure = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="card flex flex-col-reverse justify-end p-3 sm:p-4">
    <dt className="text-xs text-muted">{name}</dt>
    <dd className="text-xl font-semibold tabular-nums">{children}</dd>
  </div>
);
