import type { Locale } from "@/lib/locale";
import { moneyParts } from "@/lib/money";

/** Centimes, number strong and unit small, kept on one line and safe from the bidi algorithm. */
export function Money({ centimes, locale, className = "" }: { centimes: number; locale: Locale; className?: string }) {
  const { amount, unit } = moneyParts(centimes, locale);
  return (
    <bdi className={`price ${className}`}>
      <strong className="font-semibold">{amount}</strong>
      {"\u00A0"}
      <small className="text-[0.75em] font-normal">{unit}</small>
    </bdi>
  );
}
