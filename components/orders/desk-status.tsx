import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { Confirmation, Fulfilment, MoneyState, OrderAxes } from "@/lib/orders/order-status";
import { isClosed } from "@/lib/orders/order-status";

const tones: Partial<Record<Confirmation | Fulfilment | MoneyState, BadgeTone>> = {
  new: "accent",
  confirmed: "olive",
  cancelled: "sale",
  fake: "sale",
  duplicate: "sale",
  out_of_stock: "sale",
  unreachable: "clay",
  wrong_number: "clay",
  no_answer_1: "clay",
  no_answer_2: "clay",
  no_answer_3: "clay",
  shipped: "accent",
  at_desk: "accent",
  out_for_delivery: "accent",
  failed_attempt: "clay",
  delivered: "olive",
  returning: "clay",
  returned: "sale",
  lost: "sale",
  paid_out: "olive",
  refunded: "sale",
};

/** One status in words; the colour only repeats them. */
export function DeskStatus({ code }: { code: Confirmation | Fulfilment | MoneyState }) {
  const t = useTranslations("orders.status");
  return <Badge tone={tones[code] ?? "neutral"}>{t(code)}</Badge>;
}

/** The status that matters now: the parcel's once it moves, the customer's answer before. */
export function DeskStage({ order }: { order: OrderAxes }) {
  const isMoving = order.fulfilment !== "none" && !isClosed(order.confirmation);
  return <DeskStatus code={isMoving ? order.fulfilment : order.confirmation} />;
}
