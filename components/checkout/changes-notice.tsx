import { Notice } from "@/components/ui/notice";
import type { CartLine } from "@/lib/cart/cart-line";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";

const known = ["price_changed", "review_changed", "out_of_stock", "not_delivered_there", "empty_order"] as const;

type Props = {
  locale: Locale;
  /** why the last confirmation did not become an order */
  reason: string | undefined;
  totalSeen: number | null;
  total: number | null;
  /** what is short or gone; `quantity` is what is left */
  short: readonly CartLine[];
};

/** Says what is different since the shopper last looked. */
export function ChangesNotice({ locale, reason, totalSeen, total, short }: Props) {
  const why = known.find((code) => code === reason);
  if (!why) return null;
  const t = translations(locale, "checkout.changed");
  // The price may have gone back meanwhile: then there is no new price to tell.
  const isSame = why === "price_changed" && totalSeen === total;
  const prices = { before: formatMoney(totalSeen ?? 0, locale), now: formatMoney(total ?? 0, locale) };
  return (
    <Notice tone="error">
      <p>{t(isSame ? "review_changed" : why, prices)}</p>
      {short.length > 0 && (
        <ul className="list-disc ps-5">
          {short.map((line) => (
            <li key={line.variantId}>{t("outLine", { title: line.title, left: line.quantity })}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
