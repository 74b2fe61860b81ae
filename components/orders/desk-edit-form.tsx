"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextAreaField, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { changeOrder } from "@/lib/orders/admin-actions";
import type { AddableVariant } from "@/lib/orders/queries/list-addable-variants";
import { DeskEditLines, type EditableLine } from "./desk-edit-lines";
import { DeskEditPlace, type EditablePlace, type WilayaChoice } from "./desk-edit-place";
import { useEdited } from "./use-edited";

type Props = {
  order: EditablePlace & {
    number: number;
    /** updatedAt, milliseconds */
    version: number;
    total: number;
    customerName: string;
    phone: string;
    address: string;
    note: string;
    lines: EditableLine[];
  };
  wilayas: WilayaChoice[];
  addable: AddableVariant[];
  locale: Locale;
};

/** Everything that may change while the customer is on the phone. A new total is announced first and saved by the second tap. */
export function DeskEditForm({ order, wilayas, addable, locale }: Props) {
  const t = useTranslations();
  const [outcome, submit, isPending] = useActionState(changeOrder, null);
  const edited = useEdited(outcome);
  const { announced, errorOf, typedOf } = edited;

  return (
    <form action={submit} className="grid grid-cols-1 gap-5" noValidate aria-busy={isPending}>
      <input type="hidden" name="number" value={order.number} />
      <input type="hidden" name="version" value={order.version} />
      <input type="hidden" name="totalSeen" value={announced ?? order.total} />
      <section className="card grid grid-cols-1 gap-4 p-4 sm:p-6">
        <h2 className="text-lg">{t("orders.desk.section.lines")}</h2>
        <DeskEditLines lines={order.lines} addable={addable} locale={locale} edited={edited} />
      </section>
      <section className="card grid grid-cols-1 items-start gap-4 p-4 sm:grid-cols-2 sm:p-6">
        <h2 className="text-lg sm:col-span-2">{t("orders.desk.section.customer")}</h2>
        <TextField
          name="name"
          label={t("orders.desk.name")}
          defaultValue={typedOf("name", order.customerName)}
          error={errorOf("name")}
          dir="auto"
        />
        <TextField
          name="phone"
          type="tel"
          dir="ltr"
          label={t("orders.desk.phone")}
          defaultValue={typedOf("phone", order.phone)}
          error={errorOf("phone")}
        />
        <DeskEditPlace place={order} wilayas={wilayas} locale={locale} edited={edited} />
        <TextField
          name="address"
          label={t("orders.desk.address")}
          defaultValue={typedOf("address", order.address)}
          error={errorOf("address")}
          dir="auto"
        />
        <TextAreaField
          name="note"
          label={t("orders.desk.note")}
          defaultValue={typedOf("note", order.note)}
          error={errorOf("note")}
          dir="auto"
          rows={2}
        />
      </section>
      <EditNotice outcome={outcome} announced={announced} before={order.total} locale={locale} />
      <Button type="submit" size="lg" aria-disabled={isPending}>
        {isPending
          ? t("admin.saving")
          : announced === null
            ? t("orders.desk.save")
            : t("orders.desk.saveTotal", { total: formatMoney(announced, locale) })}
      </Button>
    </form>
  );
}

type NoticeProps = {
  outcome: Awaited<ReturnType<typeof changeOrder>> | null;
  announced: number | null;
  before: number;
  locale: Locale;
};

function EditNotice({ outcome, announced, before, locale }: NoticeProps) {
  const t = useTranslations();
  if (!outcome || outcome.ok) return null;
  if (announced !== null) {
    return (
      <Notice title={t("orders.desk.announce", { total: formatMoney(announced, locale) })}>
        <p>{t("orders.desk.announceText", { before: formatMoney(before, locale) })}</p>
      </Notice>
    );
  }
  const count = Object.keys(outcome.fields ?? {}).length;
  return <Notice tone="error">{count > 0 ? t("admin.errorsFound", { count }) : t(`errors.${outcome.error}`)}</Notice>;
}
