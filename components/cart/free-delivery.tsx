import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";

type Props = { subtotal: number; freeFrom: number | null; locale: Locale };

/** How far the goods are from free delivery; nothing when the shop has no threshold. */
export function FreeDelivery({ subtotal, freeFrom, locale }: Props) {
  if (freeFrom === null || subtotal === 0) return null;
  const t = translations(locale, "cart");
  const isFree = subtotal >= freeFrom;
  return (
    <div className="grid gap-2 px-3 pb-4 text-sm sm:px-4">
      <p className={`flex items-center gap-2 ${isFree ? "font-medium text-olive" : ""}`}>
        <Icon name="truck" size={18} className={isFree ? "" : "text-accent"} />
        {isFree ? t("freeReached") : t("freeLeft", { amount: formatMoney(freeFrom - subtotal, locale) })}
      </p>
      <progress
        aria-label={t("freeProgress")}
        max={freeFrom}
        value={Math.min(subtotal, freeFrom)}
        className="progress"
      />
    </div>
  );
}
