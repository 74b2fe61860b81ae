import type { ReactNode } from "react";
import { formLimits, type TypedForm } from "@/lib/checkout/order-form";
import { deskLabel } from "@/lib/geography/desk-label";
import { desksOf, matchWilaya } from "@/lib/geography/geography";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { controlOf, ErrorPlace, FormField } from "./form-field";
import type { Choice } from "./typed-choice";

type Shared = { locale: Locale; typed: Partial<TypedForm>; messages: Record<string, string> };
type Props = Shared & { choice: Choice };

/** Home or desk, and what each of them needs; nothing is chosen for the shopper. */
export function DeliveryFields({ locale, typed, messages, choice }: Props) {
  const t = translations(locale, "checkout");
  const costOf = (price: number | null) => {
    if (price === null) return t("notServed");
    return price === 0 ? t("free") : formatMoney(price, locale);
  };
  return (
    <>
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-medium">{t("mode")}</legend>
        <div className="grid grid-cols-2 gap-2.5">
          {(["home", "desk"] as const).map((mode) => (
            <ModeCard
              key={mode}
              mode={mode}
              label={t(mode)}
              isChosen={typed.mode === mode}
              hasError={messages.mode !== undefined}
            >
              {choice.prices && costOf(choice.prices[mode])}
            </ModeCard>
          ))}
        </div>
        <ErrorPlace name="mode" message={messages.mode} />
      </fieldset>
      <DeskField locale={locale} typed={typed} messages={messages} />
      <FormField
        name="address"
        label={t("address")}
        optional={t("optional")}
        message={messages.address}
        className="hidden group-has-[[name=mode][value=home]:checked]/form:grid"
      >
        <input
          {...controlOf("address", messages.address)}
          className="field-input"
          autoComplete="address-line1"
          maxLength={formLimits.address}
          placeholder={t("addressPlaceholder")}
          defaultValue={typed.address}
        />
      </FormField>
      <details open={Boolean(typed.note || messages.note)}>
        <summary className="link inline-flex min-h-11 items-center text-sm">{t("noteAdd")}</summary>
        <FormField name="note" label={t("note")} optional={t("optional")} message={messages.note}>
          <textarea
            {...controlOf("note", messages.note)}
            className="field-input"
            rows={2}
            dir="auto"
            maxLength={formLimits.note}
            defaultValue={typed.note}
          />
        </FormField>
      </details>
    </>
  );
}

type Mode = { mode: "home" | "desk"; label: string; isChosen: boolean; hasError: boolean; children: ReactNode };

function ModeCard({ mode, label, isChosen, hasError, children }: Mode) {
  return (
    <label className="flex min-h-14 items-center gap-2.5 rounded-card border border-edge bg-card px-3 py-2 leading-snug has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent has-disabled:opacity-55 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name="mode"
        value={mode}
        required
        defaultChecked={isChosen}
        aria-describedby={hasError ? "mode-error" : undefined}
        className="size-5 flex-none accent-accent outline-none"
      />
      <span className="grid text-sm">
        {label}
        <small data-price={mode} className="text-xs text-muted">
          {children}
        </small>
      </span>
    </label>
  );
}

function DeskField({ locale, typed, messages }: Shared) {
  const t = translations(locale, "checkout");
  const desks = desksOf(matchWilaya(typed.wilaya ?? "")?.code ?? "");
  return (
    <FormField
      name="desk"
      label={t("deskList")}
      message={messages.desk}
      className="hidden group-has-[[name=mode][value=desk]:checked]/form:grid"
    >
      <combo-box data-desks="">
        <select {...controlOf("desk", messages.desk)} className="field-input" defaultValue={typed.desk}>
          <option value="">{desks.length > 0 ? t("deskChoose") : t("deskLater")}</option>
          {desks.map((desk) => (
            <option key={desk.id} value={desk.id}>
              {deskLabel(desk, locale)}
            </option>
          ))}
        </select>
      </combo-box>
    </FormField>
  );
}
