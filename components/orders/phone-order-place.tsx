"use client";

import { useTranslations } from "next-intl";
import { FieldError, SelectField, TextField } from "@/components/ui/field";
import { type Locale, pick } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { type DeliveryTerms, quoteOf } from "@/lib/orders/phone-order";
import type { DeliveryMode } from "@/lib/shipping/delivery-price";
import { type Choices, communeOptions, deskOptions, OptionsField, type WilayaChoice } from "./desk-edit-place";
import { PhoneOrderChoice } from "./phone-order-choice";
import type { PhoneOrder } from "./use-phone-order";

type Props = {
  order: PhoneOrder;
  choices: Choices;
  wilayas: WilayaChoice[];
  terms: DeliveryTerms;
  locale: Locale;
  onWilaya: (code: string) => void;
};

/** Where the parcel goes; only what that way of delivery needs is asked. */
export function PhoneOrderPlace({ order, choices, wilayas, terms, locale, onWilaya }: Props) {
  const t = useTranslations("orders.desk");
  const { written, errorOf } = order;
  return (
    <>
      <SelectField
        name="wilayaCode"
        label={t("wilaya")}
        value={written.wilayaCode}
        onChange={(event) => onWilaya(event.target.value)}
        error={errorOf("wilayaCode")}
      >
        <option value="">{t("intake.chooseWilaya")}</option>
        {wilayas.map(({ code, nameAr, nameFr }) => (
          <option key={code} value={code}>
            {code} — {pick(locale, nameAr, nameFr)}
          </option>
        ))}
      </SelectField>
      <Modes order={order} terms={terms} locale={locale} />
      {written.deliveryMode === "home" ? (
        <HomeFields order={order} choices={choices} locale={locale} />
      ) : (
        <OptionsField
          name="deskId"
          label={t("deskName")}
          empty={choices.desks.length > 0 || !written.wilayaCode ? t("chooseDesk") : t("noDesks")}
          options={deskOptions(choices)}
          value={written.deskId}
          onChange={(event) => order.change({ deskId: event.target.value })}
          error={errorOf("deskId")}
        />
      )}
    </>
  );
}

function Modes({ order, terms, locale }: Pick<Props, "order" | "terms" | "locale">) {
  const t = useTranslations("orders.desk");
  const { written, lines, change, errorOf } = order;
  const priceOf = (deliveryMode: DeliveryMode): string | undefined => {
    if (!written.wilayaCode) return undefined;
    const { delivery } = quoteOf({ lines, wilayaCode: written.wilayaCode, deliveryMode }, terms);
    if (delivery === null) return t("intake.notServed");
    return delivery === 0 ? t("free") : formatMoney(delivery, locale);
  };
  return (
    <fieldset className="grid gap-1" aria-describedby={errorOf("deliveryMode") ? "deliveryMode-error" : undefined}>
      <legend className="mb-1 text-sm font-medium">{t("mode")}</legend>
      <div className="grid grid-cols-2 gap-2">
        {(["home", "desk"] as const).map((mode) => (
          <PhoneOrderChoice
            key={mode}
            name="deliveryMode"
            value={mode}
            label={t(mode)}
            help={priceOf(mode)}
            isOn={written.deliveryMode === mode}
            onChoose={() => change({ deliveryMode: mode })}
          />
        ))}
      </div>
      <FieldError id="deliveryMode" error={errorOf("deliveryMode")} />
    </fieldset>
  );
}

function HomeFields({ order, choices, locale }: Pick<Props, "order" | "choices" | "locale">) {
  const t = useTranslations("orders.desk");
  const { written, change, errorOf } = order;
  return (
    <>
      <OptionsField
        name="communeId"
        label={t("commune")}
        empty={t("chooseCommune")}
        options={communeOptions(choices, locale)}
        value={written.communeId}
        onChange={(event) => change({ communeId: event.target.value })}
        error={errorOf("communeId")}
      />
      <TextField
        name="address"
        dir="auto"
        autoComplete="off"
        label={t("address")}
        value={written.address}
        onChange={(event) => change({ address: event.target.value })}
        error={errorOf("address")}
      />
    </>
  );
}
