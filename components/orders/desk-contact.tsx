"use client";

import { useTranslations } from "next-intl";
import { startTransition } from "react";
import { Icon } from "@/components/ui/icon";
import { takeOrder } from "@/lib/orders/admin-actions";
import { displayPhone, telUrl } from "@/lib/phone";

type Props = {
  number: number;
  name: string;
  /** E.164 */
  phone: string;
  /** null for numbers WhatsApp cannot have */
  whatsapp: string | null;
  /** a colleague is on the phone with this customer */
  isTaken?: boolean;
};

/** One tap calls and takes the order, so that a colleague sees it is being called. */
export function DeskContact({ number, name, phone, whatsapp, isTaken = false }: Props) {
  const t = useTranslations("orders.desk");
  const take = () => {
    if (!isTaken) startTransition(async () => void (await takeOrder({ number })));
  };
  return (
    <>
      <a
        href={telUrl(phone)}
        onClick={take}
        className={`btn ${isTaken ? "btn-quiet" : "btn-primary"} min-w-0 flex-1 px-3 whitespace-nowrap`}
        aria-label={t("callName", { name, phone: displayPhone(phone) })}
      >
        <Icon name="phone" size={20} />
        <bdi dir="ltr">{displayPhone(phone)}</bdi>
      </a>
      {whatsapp && (
        <a href={whatsapp} onClick={take} target="_blank" rel="noreferrer" className="btn btn-quiet px-3">
          <Icon name="message-circle" size={20} />
          <span className="max-[25rem]:sr-only">{t("whatsapp")}</span>
        </a>
      )}
    </>
  );
}
