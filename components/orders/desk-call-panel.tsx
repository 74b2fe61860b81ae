import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/admin/action-button";
import { Notice } from "@/components/ui/notice";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { giveOrderBack, takeOrder } from "@/lib/orders/admin-actions";
import { canBeCancelled, isClosed, isWaiting } from "@/lib/orders/order-status";
import type { DeskOrderPage } from "@/lib/orders/queries/find-desk-order";
import { DeskContact } from "./desk-contact";
import { DeskOutcomes, DeskRevive, type Presets } from "./desk-outcomes";
import { DeskDoubts } from "./desk-standing";

type Props = {
  order: DeskOrderPage;
  locale: Locale;
  staffId: string;
  presets: Presets;
  whatsapp: string | null;
  now: Date;
};

/** The phone in one hand: number, why to be careful, and what the customer answered. */
export function DeskCallPanel({ order, locale, staffId, presets, whatsapp, now }: Props) {
  const isTaken = order.holder !== null && order.holder.id !== staffId;
  return (
    <div className="grid gap-4">
      <DeskDoubts flags={order.flags} history={order.history} />
      <div className="flex flex-wrap gap-2">
        <DeskContact
          number={order.number}
          name={order.customerName}
          phone={order.phone}
          whatsapp={whatsapp}
          isTaken={isTaken}
        />
      </div>
      <CallState order={order} locale={locale} now={now} />
      <Claim order={order} isTaken={isTaken} />
      {!isTaken && <Answers order={order} presets={presets} />}
    </div>
  );
}

function CallState({ order, locale, now }: { order: DeskOrderPage; locale: Locale; now: Date }) {
  const t = useTranslations("orders.desk");
  if (!isWaiting(order.confirmation)) return null;
  const isDue = order.nextCallAt !== null && order.nextCallAt <= now;
  const planned = order.nextCallAt
    ? t("nextCall", { time: formatDateTime(order.nextCallAt, locale) })
    : t("noMoreCalls");
  return (
    <p className="text-sm text-muted">
      {t("calls", { count: order.attempts })} · {isDue ? t("dueSince") : planned}
    </p>
  );
}

function Claim({ order, isTaken }: { order: DeskOrderPage; isTaken: boolean }) {
  const t = useTranslations("orders.desk");
  const input = { number: order.number };
  if (isTaken) return <Notice title={t("claimed", { name: order.holder?.name || t("someone") })} />;
  if (!isWaiting(order.confirmation)) return null;
  return order.holder ? (
    <div className="flex flex-wrap items-center gap-3 text-sm">
      <span className="text-accent">{t("claimedByYou")}</span>
      <ActionButton action={giveOrderBack} input={input}>
        {t("claimRelease")}
      </ActionButton>
    </div>
  ) : (
    <div className="flex flex-wrap items-center gap-3 text-sm">
      <ActionButton action={takeOrder} input={input}>
        {t("claimTake")}
      </ActionButton>
      <span className="text-muted">{t("next.help")}</span>
    </div>
  );
}

function Answers({ order, presets }: { order: DeskOrderPage; presets: Presets }) {
  const t = useTranslations("orders.desk.outcome");
  if (isClosed(order.confirmation)) return <DeskRevive number={order.number} />;
  if (!canBeCancelled(order)) return null;
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-medium">{t("title")}</h3>
      <DeskOutcomes number={order.number} presets={presets} isConfirmed={order.confirmation === "confirmed"} />
    </div>
  );
}
