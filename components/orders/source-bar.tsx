import { useTranslations } from "next-intl";
import type { SourceOrders } from "@/lib/orders/queries/source-orders";

const parts = ["delivered", "open", "failed"] as const;
const colours = { delivered: "bg-olive", open: "bg-edge", failed: "bg-sale" };

/** What became of the orders of one way, as long as it brought many; the numbers stand beside it. */
export function SourceBar({ row: { orders, delivered, ended }, most }: { row: SourceOrders; most: number }) {
  const counts = { delivered, open: orders - ended, failed: ended - delivered };
  return (
    <span aria-hidden="true" className="flex h-2 overflow-hidden rounded-full bg-tint">
      {parts.map((part) => (
        <span key={part} className={colours[part]} style={{ inlineSize: `${(100 * counts[part]) / most}%` }} />
      ))}
    </span>
  );
}

export function SourceLegend() {
  const t = useTranslations("orders.sources.legend");
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {parts.map((part) => (
        <li key={part} className="flex items-center gap-2">
          <span aria-hidden="true" className={`size-3 rounded-sm ${colours[part]}`} />
          {t(part)}
        </li>
      ))}
    </ul>
  );
}
