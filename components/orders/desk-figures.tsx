import { useLocale, useTranslations } from "next-intl";
import { formatCount, formatPercent } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import type { DeskFigures as Figures } from "@/lib/orders/queries/count-desk-figures";

/** Three figures that say how the day goes; a rate without orders says nothing rather than 0 %. */
export function DeskFigures({ figures }: { figures: Figures }) {
  const t = useTranslations("orders.desk.figures");
  const locale = useLocale() as Locale;
  const percent = (part: number, whole: number) =>
    whole === 0 ? null : formatPercent(Math.round((100 * part) / whole), locale);
  const { callNow, confirmed, decided, delivered, ended } = figures;
  return (
    <dl aria-label={t("label")} className="grid grid-cols-3 gap-2 sm:gap-4">
      <Figure value={formatCount(callNow)} name={t("callNow")} />
      <Figure
        value={percent(confirmed, decided) ?? t("none")}
        name={t("confirmation")}
        detail={
          decided > 0
            ? t("confirmationOf", { confirmed: formatCount(confirmed), decided: formatCount(decided) })
            : undefined
        }
      />
      <Figure
        value={percent(delivered, ended) ?? t("none")}
        name={t("delivery")}
        detail={
          ended > 0 ? t("deliveryOf", { delivered: formatCount(delivered), ended: formatCount(ended) }) : undefined
        }
      />
    </dl>
  );
}

function Figure({ value, name, detail }: { value: string; name: string; detail?: string | undefined }) {
  return (
    <div className="card flex flex-col-reverse justify-end p-3 sm:p-4">
      <dt className="text-xs text-muted">
        {name}
        {detail && <span className="block max-sm:hidden">{detail}</span>}
      </dt>
      <dd className="text-xl font-semibold tabular-nums">
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
