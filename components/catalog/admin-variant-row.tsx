"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { useForm } from "@/components/admin/action-form";
import { TextField } from "@/components/ui/field";
import { isPriceJump } from "@/lib/catalog/combinations";
import { gtinOf, ownRange } from "@/lib/gtin";
import { parseDinars } from "@/lib/money";
import { ColourDot } from "./admin-colour-dot";
import { type DraftRow, rowOf, type VariantDraft, valuesOfKey } from "./admin-variant-draft";

export type KnownVariant = { sku: string; price: number; stock: number };
type Props = {
  /** `index`: its place in what is sent, -1 when it is not sold */
  place: { draft: VariantDraft; combination: string; index: number };
  known: KnownVariant | undefined;
  onChange: (changes: Partial<DraftRow>) => void;
};

export function AdminVariantRow({ place: { draft, combination, index }, known, onChange }: Props) {
  const t = useTranslations("catalog.admin.variants");
  const row = rowOf(draft, combination);
  const hasOptions = draft.options.length > 0;
  return (
    <li className={hasOptions ? "grid gap-3 rounded-card border border-line p-3" : "grid gap-3"}>
      {hasOptions && (
        <div className="flex items-center gap-2">
          <VariantName draft={draft} combination={combination} />
          <button type="button" className="link ms-auto min-h-11 text-sm" onClick={() => onChange({ isOn: !row.isOn })}>
            {row.isOn ? t("stopSelling") : t("sell")}
          </button>
        </div>
      )}
      {row.isOn ? (
        <Fields name={`variants.${index}`} {...{ row, combination, known, onChange, hasOptions }} />
      ) : (
        <p className="text-sm text-muted">{t("notSold")}</p>
      )}
    </li>
  );
}

function VariantName({ draft, combination }: { draft: VariantDraft; combination: string }) {
  const locale = useLocale();
  return (
    <p className="flex flex-wrap items-center gap-2 font-semibold">
      {valuesOfKey(draft, combination).map((value) => (
        <span key={value.code} className="inline-flex items-center gap-1.5">
          <ColourDot swatch={value.swatch} />
          <bdi>{locale === "ar" ? value.nameAr : value.nameFr}</bdi>
        </span>
      ))}
    </p>
  );
}

type FieldsProps = Pick<Props, "known" | "onChange"> & {
  name: string;
  row: DraftRow;
  combination: string;
  hasOptions: boolean;
};

function Fields({ name, row, combination, known, onChange, hasOptions }: FieldsProps) {
  const t = useTranslations("catalog.admin.variants");
  const isJump = isPriceJump(known?.price ?? 0, parseDinars(row.price) ?? 0);
  const on = (field: keyof DraftRow) => ({
    name: `${name}.${field}`,
    value: String(row[field]),
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
    dir: "ltr",
  });
  return (
    <div className="grid grid-cols-2 items-start gap-3 lg:grid-cols-4">
      <input type="hidden" name={`${name}.key`} value={combination} />
      <RowField
        {...on("price")}
        label={t("price")}
        inputMode="decimal"
        help={isJump ? t("jump") : undefined}
        required
      />
      <RowField {...on("compareAt")} label={t("compareAt")} inputMode="decimal" />
      <RowField {...on("sku")} label={t("sku")} maxLength={80} />
      {known ? (
        <div className="grid gap-1 text-sm">
          <span className="font-medium">{t("stock")}</span>
          <span className="flex min-h-12 items-center gap-2">
            <bdi className="text-base">{known.stock}</bdi>
            <a href="#stock" className="link inline-flex min-h-11 items-center">
              {t("changeStock")}
            </a>
          </span>
        </div>
      ) : (
        <RowField {...on("stock")} label={t("openingStock")} inputMode="numeric" />
      )}
      <div className="col-span-2">
        <RowField
          {...on("gtin")}
          label={t("gtin")}
          help={ownRange.test(gtinOf(row.gtin) ?? "") ? t("gtinOwn") : hasOptions ? undefined : t("gtinHelp")}
          inputMode="numeric"
          maxLength={32}
          autoComplete="off"
        />
      </div>
    </div>
  );
}

function RowField({ name, ...rest }: ComponentProps<"input"> & { name: string; label: string; help?: string }) {
  const t = useTranslations("errors");
  const { fields } = useForm();
  const code = fields[name];
  return <TextField name={name} error={code ? t(code) : undefined} {...rest} />;
}
