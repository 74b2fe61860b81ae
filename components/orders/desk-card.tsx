import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { Money } from "@/components/ui/money";
import { formatDateTime, formatRelative } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import type { DeskOrder } from "@/lib/orders/queries/list-desk-orders";
import { DeskContact } from "./desk-contact";
import { DeskOutcomes, type Presets } from "./desk-outcomes";
import { DeskByPhone, DeskDoubts, DeskStanding } from "./desk-standing";
import { linesInWords, placeInWords } from "./desk-words";

type Props = {
  order: DeskOrder;
  locale: Locale;
  now: Date;
  staffId: string;
  presets: Presets;
  whatsapp: string | null;
};

/** One customer to call: who, what, where, how it went so far, and everything to do about it. */
export function DeskCard({ order, locale, now, staffId, presets, whatsapp }: Props) {
  const t = useTranslations("orders.desk");
  const isTaken = order.holder !== null && order.holder.id !== staffId;
  const href = `/admin/orders/${order.number}`;
  return (
    <article className="card grid grid-cols-1 gap-3 p-4" aria-labelledby={`order-${order.number}`}>
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 id={`order-${order.number}`} className="min-w-0 text-base">
          <a href={href} className="inline-flex min-h-11 items-center hover:underline">
            <bdi className="whitespace-normal">{order.customerName}</bdi>
          </a>
        </h2>
        <DeskStanding standing={order.standing} />
        {order.takenBy !== null && <DeskByPhone />}
        {order.holder && (
          <Badge tone="accent">
            {isTaken ? t("claimed", { name: order.holder.name || t("someone") }) : t("claimedByYou")}
          </Badge>
        )}
        <Money centimes={order.total} locale={locale} className="ms-auto text-lg" />
      </header>
      <div className="text-sm text-muted">
        <p className="text-ink">{linesInWords(t, order.lines, locale)}</p>
        <p>{placeInWords(t, order, locale)}</p>
        <CallState order={order} locale={locale} now={now} />
      </div>
      <DeskDoubts flags={order.flags} history={order.history} />
      <div className="flex gap-2">
        <DeskContact
          number={order.number}
          name={order.customerName}
          phone={order.phone}
          whatsapp={whatsapp}
          isTaken={isTaken}
        />
        <a href={href} className="btn btn-quiet px-3" aria-label={`${t("open")} ${order.number}`}>
          <Icon name="ellipsis" size={20} />
        </a>
      </div>
      {!isTaken && <DeskOutcomes number={order.number} presets={presets} />}
    </article>
  );
}

function CallState({ order, locale, now }: { order: DeskOrder; locale: Locale; now: Date }) {
  const t = useTranslations("orders");
  const isDue = order.nextCallAt !== null && order.nextCallAt <= now;
  const state = order.confirmation === "new" ? t("desk.attempt", { count: 0 }) : t(`status.${order.confirmation}`);
  return (
    <p>
      <bdi>#{order.number}</bdi> · {t("desk.placed", { ago: formatRelative(order.createdAt, now, locale) })} · {state}
      {order.attempts > 1 && <> · {t("desk.calls", { count: order.attempts })}</>}
      {isDue && order.attempts > 0 && <> · {t("desk.dueSince")}</>}
      {order.nextCallAt && !isDue && <> · {t("desk.nextCall", { time: formatDateTime(order.nextCallAt, locale) })}</>}
      {!order.nextCallAt && <> · {t("desk.noMoreCalls")}</>}
    </p>
  );
}
