import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { deskOf } from "@/lib/geography/geography";
import { type Locale, pick } from "@/lib/locale";
import type { DeskOrderPage } from "@/lib/orders/queries/find-desk-order";
import { displayPhone } from "@/lib/phone";
import { communeName, modeInWords, wilayaName } from "./desk-words";

export function DeskCustomer({ order, locale }: { order: DeskOrderPage; locale: Locale }) {
  const t = useTranslations("orders.desk");
  const desk = order.deskId ? deskOf(order.wilayaCode, order.deskId) : null;
  return (
    <>
      <dl className="grid gap-2">
        <Row name={t("name")}>
          <bdi className="whitespace-normal">{order.customerName}</bdi>
        </Row>
        <Row name={t("phone")}>
          <bdi dir="ltr">{displayPhone(order.phone)}</bdi>
        </Row>
        <Row name={t("wilaya")}>{wilayaName(t, order.wilayaCode, locale)}</Row>
        <Row name={t("commune")}>{communeName(order.communeId, locale)}</Row>
        <Row name={t("mode")}>{modeInWords(t, order)}</Row>
        {desk && (
          <Row name={t("deskName")}>
            <span dir="auto">
              {desk.name}, {desk.address}
            </span>
          </Row>
        )}
        {order.address && (
          <Row name={t("address")}>
            <span dir="auto">{order.address}</span>
          </Row>
        )}
        {order.note && (
          <Row name={t("section.note")}>
            <span dir="auto" className="whitespace-pre-line">
              {order.note}
            </span>
          </Row>
        )}
        {order.terms.length > 0 && (
          <Row name={t("foundBy")}>
            {order.terms.map(({ locale: of, text }, place) => (
              <span key={`${of} ${text}`}>
                {place > 0 && pick(locale, "، ", ", ")}
                <bdi lang={of}>{text}</bdi>
              </span>
            ))}
          </Row>
        )}
      </dl>
      <a
        href={`/admin/orders?q=${encodeURIComponent(order.phone.slice(4))}`}
        className="link mt-3 inline-flex min-h-11 items-center text-sm print:hidden"
      >
        {t("history.see")}
      </a>
    </>
  );
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-3">
    <dt className="text-sm text-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
);
