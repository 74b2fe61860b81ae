"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/admin/action-form";
import { TextAreaField } from "@/components/ui/field";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { Sum } from "./desk-lines";
import { PhoneOrderChoice } from "./phone-order-choice";
import type { PhoneOrder } from "./use-phone-order";

/** What the buyer is told to pay, what the buyer said, and the button that carries the sum. */
export function PhoneOrderEnd({ order, locale }: { order: PhoneOrder; locale: Locale }) {
  const t = useTranslations("orders.desk");
  const { written, quote, total, change, errorOf } = order;
  return (
    <>
      <dl className="grid gap-1" aria-live="polite">
        <Sum name={t("subtotal")} centimes={quote.subtotal} locale={locale} />
        <Sum
          name={t("delivery")}
          centimes={quote.delivery ?? 0}
          locale={locale}
          free={quote.delivery === null ? "—" : t("free")}
        />
        <Sum name={t("toPay")} centimes={total} locale={locale} isTotal />
      </dl>
      <TextAreaField
        name="note"
        label={t("note")}
        value={written.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errorOf("note")}
        dir="auto"
        rows={2}
      />
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-sm font-medium">{t("outcome.title")}</legend>
        {(["confirmed", "queue"] as const).map((answer) => (
          <PhoneOrderChoice
            key={answer}
            name="answer"
            value={answer}
            label={t(`intake.answer.${answer}`)}
            help={t(`intake.answer.${answer}Help`)}
            isOn={written.answer === answer}
            onChoose={() => change({ answer })}
          />
        ))}
      </fieldset>
      <input type="hidden" name="totalSeen" value={total} />
      <SubmitButton className="w-full">{t("intake.save", { total: formatMoney(total, locale) })}</SubmitButton>
    </>
  );
}
