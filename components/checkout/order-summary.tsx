import { Money } from "@/components/ui/money";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import type { Choice } from "./typed-choice";

type Props = { locale: Locale; subtotal: number; lineLabel: string; choice: Choice };

/** Goods, delivery and what will be paid in cash, as far as known; the island keeps it exact while the form is filled in. */
export function OrderSummary({ locale, subtotal, lineLabel, choice }: Props) {
  const t = translations(locale, "checkout");
  const { delivery, wilayaName } = choice;
  const pending = <span className="text-xs font-normal text-muted">{t("summary.pending")}</span>;
  return (
    <dl className="order-sum rounded-card bg-ground px-3.5 py-3">
      <div>
        <dt data-line className="min-w-0">
          {lineLabel}
        </dt>
        <dd data-subtotal className="flex-none">
          <Money centimes={subtotal} locale={locale} />
        </dd>
      </div>
      <div>
        <dt data-delivery-label>
          {wilayaName ? t("summary.deliveryTo", { wilaya: wilayaName }) : t("summary.delivery")}
        </dt>
        <dd data-delivery className="flex-none">
          <DeliveryCost delivery={delivery} locale={locale} free={t("free")} pending={t("summary.pending")} />
        </dd>
      </div>
      <div>
        <dt>{t("summary.toPay")}</dt>
        <dd data-total aria-live="polite" className="flex-none">
          {delivery === null ? pending : <Money centimes={subtotal + delivery} locale={locale} />}
        </dd>
      </div>
    </dl>
  );
}

type Cost = { delivery: number | null; locale: Locale; free: string; pending: string };

function DeliveryCost({ delivery, locale, free, pending }: Cost) {
  if (delivery === null) return pending;
  return delivery === 0 ? free : <Money centimes={delivery} locale={locale} />;
}
