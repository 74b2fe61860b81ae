import { LinePicture } from "@/components/cart/line-picture";
import { BuyerCard } from "@/components/checkout/buyer-card";
import { ReviewCard } from "@/components/checkout/review-card";
import { Totals } from "@/components/checkout/totals";
import { Money } from "@/components/ui/money";
import { translations } from "@/lib/i18n/translations";
import { type Locale, pick } from "@/lib/locale";
import type { ShopperOrder } from "@/lib/orders/queries";

/** What was bought and where it goes: the buyer's copy of the contract (law 18-05, article 19). */
export function OrderPaper({ order, locale }: { order: ShopperOrder; locale: Locale }) {
  const t = translations(locale, "checkout.review");
  const buyer = { ...order, name: order.customerName };
  return (
    <>
      <ReviewCard title={t("goods")}>
        <ul className="divide-y divide-line">
          {order.lines.map((line) => (
            <li key={line.variantId} className="flex items-start gap-3 py-3 first:pt-0 last:pb-0">
              <LinePicture imageKey={line.imageKey} />
              <div className="min-w-0 grow">
                <p className="leading-snug font-medium">{pick(locale, line.titleAr, line.titleFr)}</p>
                <p className="text-sm text-muted">{pick(locale, line.labelAr, line.labelFr)}</p>
                <p className="text-sm text-muted">
                  {t.rich("each", {
                    quantity: line.quantity,
                    price: () => <Money centimes={line.unitPrice} locale={locale} />,
                  })}
                </p>
              </div>
              <p className="flex-none">
                <Money centimes={line.unitPrice * line.quantity} locale={locale} />
              </p>
            </li>
          ))}
        </ul>
        <Totals
          locale={locale}
          subtotal={order.subtotal}
          delivery={order.delivery}
          total={order.total}
          wilayaCode={order.wilayaCode}
        />
      </ReviewCard>
      <ReviewCard title={t("to")}>
        <BuyerCard buyer={buyer} locale={locale} />
      </ReviewCard>
    </>
  );
}
