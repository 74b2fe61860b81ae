import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/admin/action-button";
import { moveParcel, settleCash } from "@/lib/orders/admin-actions";
import { canSettle, movesFrom, type OrderAxes } from "@/lib/orders/order-status";
import { DeskStatus } from "./desk-status";

type Props = { order: OrderAxes & { number: number; holdsStock: boolean } };

/** Where the parcel and the money are, and the steps they may take next. */
export function DeskParcel({ order }: Props) {
  const t = useTranslations("orders.desk");
  const moves = order.confirmation === "confirmed" ? movesFrom(order.fulfilment) : [];
  const settlements = (["paid_out", "refunded"] as const).filter((to) => canSettle(order.money, to));
  return (
    <div className="grid gap-4">
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        {(["confirmation", "fulfilment", "money"] as const).map((axis) => (
          <div key={axis}>
            <dt className="text-sm text-muted">{t(`axis.${axis}`)}</dt>
            <dd>
              <DeskStatus code={order[axis]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-muted">{t(order.holdsStock ? "stockHeld" : "stockReleased")}</p>
      {moves.length + settlements.length > 0 && (
        <div className="grid gap-2 print:hidden">
          <h3 className="text-sm font-medium">{t("move.title")}</h3>
          <div className="flex flex-wrap gap-2">
            {moves.map((to, place) => (
              <ActionButton
                key={to}
                action={moveParcel}
                input={{ number: order.number, to }}
                look={place === 0 ? "primary" : "quiet"}
              >
                {t(`move.${to}`)}
              </ActionButton>
            ))}
            {settlements.map((to) => (
              <ActionButton key={to} action={settleCash} input={{ number: order.number, to }}>
                {t(`move.${to}`)}
              </ActionButton>
            ))}
          </div>
          {moves.includes("returned") && <p className="text-sm text-muted">{t("move.returnedHelp")}</p>}
        </div>
      )}
    </div>
  );
}
