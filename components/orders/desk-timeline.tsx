import { useTranslations } from "next-intl";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { type EventFacts, eventFactsOf } from "@/lib/orders/order-event";
import type { DeskOrderPage } from "@/lib/orders/queries/find-desk-order";

type Event = DeskOrderPage["events"][number];

/** What happened, newest first. */
export function DeskTimeline({ events, locale }: { events: Event[]; locale: Locale }) {
  const t = useTranslations("orders.desk.events");
  return (
    <ol className="grid gap-4 border-s border-line ps-4">
      {events.map((event) => (
        <li key={String(event.id)} className="relative">
          <span
            aria-hidden="true"
            className="absolute -start-[1.3rem] top-2 size-2.5 rounded-full border border-edge bg-card"
          />
          <Fact facts={eventFactsOf(event)} locale={locale} />
          <p className="text-sm text-muted">
            {formatDateTime(event.createdAt, locale)} · <bdi>{event.actorName ?? t("shop")}</bdi>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Fact({ facts, locale }: { facts: EventFacts; locale: Locale }) {
  const t = useTranslations("orders");
  return (
    <>
      <p className="font-medium">
        {t(`desk.events.${facts.kind}`, { status: facts.status ? t(`status.${facts.status}`) : "" })}
      </p>
      {facts.reason && (
        <p className="text-sm">{t("desk.events.reason", { reason: t(`desk.reasons.${facts.reason}`) })}</p>
      )}
      {facts.nextCallAt && (
        <p className="text-sm">{t("desk.nextCall", { time: formatDateTime(facts.nextCallAt, locale) })}</p>
      )}
      {facts.totals && (
        <p className="text-sm">
          {t("desk.events.fromTo", {
            from: formatMoney(facts.totals.from, locale),
            to: formatMoney(facts.totals.to, locale),
          })}
        </p>
      )}
      {facts.note && (
        <p dir="auto" className="text-sm whitespace-pre-line">
          {facts.note}
        </p>
      )}
    </>
  );
}
