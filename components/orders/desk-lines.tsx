import { useTranslations } from "next-intl";
import { Thumbnail } from "@/components/media/thumbnail";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/locale";
import type { DeskOrderPage } from "@/lib/orders/queries/find-desk-order";
import { lineTitle } from "./line-title";

/** What was ordered, at the price agreed, and what the carrier must collect. */
export function DeskLines({ order, locale }: { order: DeskOrderPage; locale: Locale }) {
  const t = useTranslations("orders.desk");
  return (
    <>
      <ul className="grid grid-cols-1 gap-3">
        {order.lines.map((line) => (
          <li key={line.variantId} className="flex items-center gap-3">
            <Thumbnail pictureKey={line.imageKey} size={56} />
            <div className="min-w-0 flex-1">
              <p>{lineTitle(line, locale)}</p>
              <p className="text-sm text-muted">
                <bdi className="block break-all whitespace-normal">{line.sku}</bdi>
                <Money centimes={line.unitPrice} locale={locale} /> <bdi>× {line.quantity}</bdi>
              </p>
            </div>
            <Money centimes={line.unitPrice * line.quantity} locale={locale} />
          </li>
        ))}
      </ul>
      <dl className="mt-4 grid gap-1 border-t border-line pt-4">
        <Sum name={t("subtotal")} centimes={order.subtotal} locale={locale} />
        <Sum name={t("delivery")} centimes={order.delivery} locale={locale} free={t("free")} />
        {order.discount > 0 && <Sum name={t("discount")} centimes={-order.discount} locale={locale} />}
        <Sum name={t("toPay")} centimes={order.total} locale={locale} isTotal />
      </dl>
    </>
  );
}

type SumProps = { name: string; centimes: number; locale: Locale; isTotal?: boolean; free?: string };

/** One row of a sum; `free` stands in for zero. */
export const Sum = ({ name, centimes, locale, isTotal = false, free }: SumProps) => (
  <div className={`flex justify-between gap-4 ${isTotal ? "text-lg font-semibold" : "text-sm"}`}>
    <dt>{name}</dt>
    <dd>{free && centimes === 0 ? free : <Money centimes={centimes} locale={locale} />}</dd>
  </div>
);
