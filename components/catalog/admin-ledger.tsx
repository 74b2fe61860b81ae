import { useTranslations } from "next-intl";
import type { StockMovementLine } from "@/lib/catalog/queries/admin-product";
import { stockReasons } from "@/lib/catalog/schema";
import { formatDateTime } from "@/lib/dates";
import { formatCount } from "@/lib/figures";
import type { Locale } from "@/lib/locale";

const causes = ["opening", "order", "release", "adjustment", "edit"] as const;

/** What came, what went, why, by whom and when. */
export function AdminLedger({ movements, locale }: { movements: StockMovementLine[]; locale: Locale }) {
  const t = useTranslations("catalog.admin.stock");
  if (movements.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="link inline-flex min-h-11 items-center">{t("ledger", { count: movements.length })}</summary>
      <ol className="divide-y divide-line text-sm">
        {movements.map((line) => (
          <li key={line.id} className="flex flex-wrap items-baseline gap-x-3 py-2">
            <bdi
              dir="ltr"
              className={`w-12 font-semibold tabular-nums ${line.quantity > 0 ? "text-olive" : "text-sale"}`}
            >
              {line.quantity > 0 && "+"}
              {formatCount(line.quantity)}
            </bdi>
            <bdi>{line.sku}</bdi>
            <span>
              <Cause line={line} />
            </span>
            <span className="text-muted sm:ms-auto">
              <bdi>{line.actor || t("shop")}</bdi> ·{" "}
              <time dateTime={line.createdAt.toISOString()}>{formatDateTime(line.createdAt, locale)}</time>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Cause({ line: { reason, note } }: { line: StockMovementLine }) {
  const t = useTranslations("catalog.admin.stock");
  const told = stockReasons.find((known) => known === note);
  if (reason === "adjustment" && told) return t(`reasons.${told}`);
  const cause = causes.find((known) => known === reason);
  return cause ? t(`causes.${cause}`) : <bdi>{reason}</bdi>;
}
