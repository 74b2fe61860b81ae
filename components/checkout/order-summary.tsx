import { getTranslations } from "next-intl/server";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/locale";

type Props = { locale: Locale; subtotal: number; lineLabel: string };

/** Goods, delivery and what will be paid in cash; the island keeps it exact while the form is filled in. */
export async function OrderSummary({ locale, subtotal, lineLabel }: Props) {
  const t = await getTranslations({ locale, namespace: "checkout.summary" });
  return (
    <dl className="grid gap-1 rounded-card bg-ground px-3.5 py-3 text-sm tabular-nums">
      <div className="flex justify-between gap-4">
        <dt data-line className="min-w-0">
          {lineLabel}
        </dt>
        <dd data-subtotal className="flex-none">
          <Money centimes={subtotal} locale={locale} />
        </dd>
      </div>
      <div className="flex justify-between gap-4">
        <dt data-delivery-label>{t("delivery")}</dt>
        <dd data-delivery className="flex-none text-muted">
          {t("pending")}
        </dd>
      </div>
      <div className="mt-1.5 flex items-baseline justify-between gap-4 border-t border-dashed border-line pt-2 text-lg font-semibold">
        <dt>{t("toPay")}</dt>
        <dd data-total aria-live="polite" className="flex-none">
          <span className="text-sm font-normal text-muted">{t("pending")}</span>
        </dd>
      </div>
    </dl>
  );
}
