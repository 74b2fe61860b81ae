"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Field, FieldError, fieldAria } from "@/components/ui/field";
import { Money } from "@/components/ui/money";
import { type Locale, pick } from "@/lib/locale";
import type { AddableVariant } from "@/lib/orders/queries/list-addable-variants";
import { lineTitle } from "./line-title";
import type { Edited } from "./use-edited";

export type EditableLine = {
  variantId: number;
  sku: string;
  titleAr: string;
  titleFr: string;
  labelAr: string;
  labelFr: string;
  unitPrice: number;
  quantity: number;
};
type Props = { lines: EditableLine[]; addable: AddableVariant[]; locale: Locale; edited: Edited };

export function DeskEditLines({ lines, addable, locale, edited }: Props) {
  const t = useTranslations("orders.desk");
  return (
    <div className="grid gap-4">
      {lines.map((line) => (
        <EditLine key={line.variantId} line={line} locale={locale} edited={edited} />
      ))}
      <p className="text-xs text-muted">{t("zeroRemoves")}</p>
      {addable.length > 0 && <AddLine addable={addable} locale={locale} edited={edited} />}
    </div>
  );
}

function EditLine({ line, locale, edited }: { line: EditableLine; locale: Locale; edited: Edited }) {
  const name = `lines.${line.variantId}`;
  const typed = edited.typedOf(name, String(line.quantity));
  return <LineUnits line={line} locale={locale} error={edited.errorOf(name)} defaultValue={typed} />;
}

type UnitsProps = { line: EditableLine; locale: Locale; error: string | undefined } & ComponentProps<"input">;

/** What is bought, and how many of it. */
export function LineUnits({ line, locale, error, ...input }: UnitsProps) {
  const t = useTranslations("orders.desk");
  const name = `lines.${line.variantId}`;
  const title = lineTitle(line, locale);
  return (
    <div className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_5rem] items-center gap-3">
      <div className="min-w-0">
        <p>{title}</p>
        <p className="text-sm text-muted">
          <bdi className="break-all whitespace-normal">{line.sku}</bdi> ·{" "}
          <Money centimes={line.unitPrice} locale={locale} />
        </p>
        <FieldError id={name} error={error} />
      </div>
      <input
        name={name}
        type="number"
        inputMode="numeric"
        min={0}
        max={20}
        dir="ltr"
        className="field-input"
        aria-label={t("quantityOf", { title })}
        {...input}
        {...fieldAria(name, { error })}
      />
    </div>
  );
}

function AddLine({ addable, locale, edited }: Omit<Props, "lines">) {
  const t = useTranslations("orders.desk");
  const chosen = edited.typedOf("addVariantId", "");
  return (
    <div className="grid gap-3 border-t border-line pt-4 sm:grid-cols-[minmax(0,1fr)_5rem]">
      <Field id="addVariantId" label={t("addLine")} error={edited.errorOf("addVariantId")}>
        <select key={chosen} id="addVariantId" name="addVariantId" defaultValue={chosen} className="field-input">
          <option value="">{t("addNone")}</option>
          {addable.map((variant) => (
            <option key={variant.variantId} value={variant.variantId}>
              {t("addOption", { title: lineTitle(variant, locale), stock: variant.stock })}
              {pick(locale, "، ", ", ")}
              {variant.sku}
            </option>
          ))}
        </select>
      </Field>
      <Field id="addQuantity" label={t("quantity")} error={edited.errorOf("addQuantity")}>
        <input
          id="addQuantity"
          name="addQuantity"
          type="number"
          min={1}
          max={20}
          dir="ltr"
          className="field-input"
          defaultValue={edited.typedOf("addQuantity", "1")}
        />
      </Field>
    </div>
  );
}
