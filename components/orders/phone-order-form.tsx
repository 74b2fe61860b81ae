"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { ActionForm, type FormFailure } from "@/components/admin/action-form";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { savePhoneOrder } from "@/lib/orders/admin-actions";
import type { DeliveryTerms } from "@/lib/orders/phone-order";
import type { Caller } from "@/lib/orders/queries/find-caller";
import { useChoices, type WilayaChoice } from "./desk-edit-place";
import { PhoneOrderCaller } from "./phone-order-caller";
import { PhoneOrderEnd } from "./phone-order-end";
import { PhoneOrderLines } from "./phone-order-lines";
import { PhoneOrderPlace } from "./phone-order-place";
import { usePhoneOrder } from "./use-phone-order";

type Props = { wilayas: WilayaChoice[]; terms: DeliveryTerms; locale: Locale };

/** An order written down while its buyer talks. The key is born with the page: however often it is sent, it is one order. */
export function PhoneOrderForm({ idempotencyKey, ...rest }: Props & { idempotencyKey: string }) {
  const key = useOwnKey(idempotencyKey);
  return (
    <ActionForm
      action={savePhoneOrder}
      isControlled
      done={false}
      className="grid grid-cols-1 gap-5"
      explain={(failed) => (needsMore(failed) ? <Refusal failed={failed} locale={rest.locale} /> : null)}
    >
      <input type="hidden" name="idempotencyKey" value={key} />
      <Fields {...rest} />
    </ActionForm>
  );
}

const used = new Set<string>();

// The browser's way back brings the same page with an empty form: that one is another order.
function useOwnKey(born: string): string {
  const [key] = useState(() => (used.has(born) ? crypto.randomUUID() : born));
  useEffect(() => void used.add(key), [key]);
  return key;
}

function Fields({ wilayas, terms, locale }: Props) {
  const t = useTranslations("orders.desk");
  const order = usePhoneOrder(terms);
  const [choices, choose] = useChoices({ communes: [], desks: [] });
  const moveTo = (wilayaCode: string) => {
    order.change({ wilayaCode, communeId: "", deskId: "" });
    void choose(wilayaCode);
  };
  const takeOver = ({ name, wilayaCode, communeId, deliveryMode, deskId, address }: Caller) => {
    order.change({ name, wilayaCode, communeId, deliveryMode, deskId: deskId ?? "", address });
    void choose(wilayaCode);
  };
  return (
    <div ref={order.root} className="grid grid-cols-1 gap-5 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
      <div className="grid grid-cols-1 gap-5">
        <Part title={t("intake.caller")}>
          <PhoneOrderCaller order={order} wilayas={wilayas} locale={locale} onUse={takeOver} />
        </Part>
        <Part title={t("section.lines")}>
          <PhoneOrderLines order={order} locale={locale} />
        </Part>
        <Part title={t("delivery")}>
          <PhoneOrderPlace {...{ order, choices, wilayas, terms, locale }} onWilaya={moveTo} />
        </Part>
      </div>
      <div className="lg:sticky lg:top-20">
        <Part title={t("total")}>
          <PhoneOrderEnd order={order} locale={locale} />
        </Part>
      </div>
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="card grid grid-cols-1 gap-4 p-4 sm:p-6">
    <h2 className="text-lg">{title}</h2>
    {children}
  </section>
);

const needsMore = ({ total, number }: FormFailure): boolean => total !== undefined || number !== undefined;

/** A refusal that needs more than its text. */
function Refusal({ failed, locale }: { failed: FormFailure; locale: Locale }) {
  const t = useTranslations();
  if (failed.total !== undefined) {
    return (
      <Notice title={t("orders.desk.announce", { total: formatMoney(failed.total, locale) })}>
        <p>{t("orders.desk.intake.newTotal")}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="error" title={t("errors.form_already_saved")}>
      <p className="flex flex-wrap gap-x-4">
        <a href={`/admin/orders/${failed.number}`} className="link inline-flex min-h-11 items-center">
          {t("orders.desk.orderTitle", { number: String(failed.number) })}
        </a>
        <a href="/admin/orders/new" className="link inline-flex min-h-11 items-center">
          {t("orders.desk.intake.another")}
        </a>
      </p>
    </Notice>
  );
}
