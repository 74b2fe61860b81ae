import { Money } from "@/components/ui/money";
import { wilayaOf } from "@/lib/geography/geography";
import { translations } from "@/lib/i18n/translations";
import { type Locale, pick } from "@/lib/locale";

type Props = { locale: Locale; subtotal: number; delivery: number; total: number; wilayaCode: string };

/** The sum to pay in cash, part by part. */
export function Totals({ locale, subtotal, delivery, total, wilayaCode }: Props) {
  const t = translations(locale, "checkout");
  const wilaya = wilayaOf(wilayaCode);
  return (
    <dl className="order-sum">
      <div>
        <dt>{t("summary.goods")}</dt>
        <dd>
          <Money centimes={subtotal} locale={locale} />
        </dd>
      </div>
      <div>
        <dt>{t("summary.deliveryTo", { wilaya: wilaya ? pick(locale, wilaya.nameAr, wilaya.nameFr) : "" })}</dt>
        <dd>
          {delivery === 0 ? (
            <span className="text-olive">{t("free")}</span>
          ) : (
            <Money centimes={delivery} locale={locale} />
          )}
        </dd>
      </div>
      <div>
        <dt>{t("summary.toPay")}</dt>
        <dd>
          <Money centimes={total} locale={locale} />
        </dd>
      </div>
    </dl>
  );
}
