import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Money } from "@/components/ui/money";
import { formatCount } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { type BoardCounts, costPerDelivered, verdictOf } from "@/lib/marketing/board-report";

type Props = { cost: number; came: BoardCounts; locale: Locale };

/** What a place brought beside what it cost, and the sentence that may honestly be said of it. */
export async function BoardFigures({ cost, came, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "marketing" });
  const each = costPerDelivered(cost, came);
  const figures: [string, ReactNode][] = [
    [t("report.visits"), formatCount(came.visits)],
    [t("report.orders"), formatCount(came.orders)],
    [t("report.delivered"), formatCount(came.delivered)],
    [t("report.revenue"), <Money key="revenue" centimes={came.revenue} locale={locale} />],
    [t("report.cost"), <Money key="cost" centimes={cost} locale={locale} />],
    [t("report.each"), each === null ? "–" : <Money key="each" centimes={each} locale={locale} />],
  ];
  return (
    <>
      <p className="mb-3 max-w-prose">{t(`verdict.${verdictOf(came)}`, { open: came.open })}</p>
      <dl className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6">
        {figures.map(([name, value]) => (
          <div key={name} className="flex flex-col-reverse justify-end rounded-control bg-tint p-3">
            <dt className="text-xs text-muted">{name}</dt>
            <dd className="text-lg font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-prose text-sm text-muted">{t("report.note")}</p>
    </>
  );
}
