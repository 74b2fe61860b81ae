import { LinePicture } from "@/components/cart/line-picture";
import { Money } from "@/components/ui/money";
import { type CartLine, lineTotal, orderableUnits } from "@/lib/cart/cart-line";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** What is ordered: each thing, its unit price, its quantity and its sum (law 18-05, article 12). */
export function ReviewLines({ lines, locale }: { lines: readonly CartLine[]; locale: Locale }) {
  const t = translations(locale, "checkout.review");
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.variantId} className="flex items-start gap-3 py-3 first:pt-0 last:pb-0">
          <LinePicture imageKey={line.imageKey} />
          <div className="min-w-0 grow">
            <p className="leading-snug font-medium">{line.title}</p>
            {line.label && <p className="text-sm text-muted">{line.label}</p>}
            <p className="text-sm text-muted">
              {t.rich("each", {
                quantity: orderableUnits(line),
                price: () => <Money centimes={line.price} locale={locale} />,
              })}
            </p>
          </div>
          <p className="flex-none">
            <Money centimes={lineTotal(line)} locale={locale} />
          </p>
        </li>
      ))}
    </ul>
  );
}
