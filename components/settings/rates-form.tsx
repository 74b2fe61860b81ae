"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm, SubmitButton, useForm } from "@/components/admin/action-form";
import { ThumbBar } from "@/components/admin/page-header";
import { saveDeliveryRates } from "@/lib/shipping/admin-actions";
import { searchKey } from "@/lib/text";

export type RateRow = {
  code: string;
  name: string;
  /** what the filter compares: code, both names, the parent's names */
  searchText: string;
  home: string;
  desk: string;
  daysMin: string;
  daysMax: string;
};

const columns = ["home", "desk", "daysMin", "daysMax"] as const;

/** Every wilaya's fees, editable in place; an empty price = not delivered that way. */
export function RatesForm({ rows }: { rows: RateRow[] }) {
  const t = useTranslations();
  const [search, setSearch] = useState("");
  const key = searchKey(search);

  return (
    <ActionForm action={saveDeliveryRates} className="grid gap-4">
      <input
        type="search"
        className="field-input sm:max-w-sm"
        aria-label={t("settings.delivery.find")}
        placeholder={t("settings.delivery.find")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <div className="grid gap-3 lg:gap-0 lg:rounded-card lg:border lg:border-line lg:bg-card">
        <div
          aria-hidden="true"
          className="hidden gap-3 border-b border-line px-4 py-2 text-sm text-muted lg:grid lg:grid-cols-[minmax(0,1fr)_repeat(2,8rem)_repeat(2,5.5rem)]"
        >
          <span>{t("settings.delivery.wilaya")}</span>
          {columns.map((column) => (
            <span key={column}>{t(`settings.delivery.${column}`)}</span>
          ))}
        </div>
        {rows.map((row) => (
          <RateFields key={keyOf(row)} row={row} isHidden={key !== "" && !searchKey(row.searchText).includes(key)} />
        ))}
      </div>
      <div className="max-sm:hidden">
        <SubmitButton>{t("admin.save")}</SubmitButton>
      </div>
      <ThumbBar>
        <SubmitButton>{t("admin.save")}</SubmitButton>
      </ThumbBar>
    </ActionForm>
  );
}

// With the figures in it: after a save or a bulk change the fields are born again with what is stored.
const keyOf = (row: RateRow): string => [row.code, ...columns.map((column) => row[column])].join("|");

function RateFields({ row, isHidden }: { row: RateRow; isHidden: boolean }) {
  const t = useTranslations();
  const { fields, typed } = useForm();
  const name = (column: string) => `rates.${row.code}.${column}`;
  const errors = columns.flatMap((column) => fields[name(column)] ?? []);
  return (
    <fieldset
      hidden={isHidden && errors.length === 0}
      className="grid grid-cols-2 items-center gap-x-3 gap-y-2 rounded-card border border-line bg-card p-4 lg:grid-cols-[minmax(0,1fr)_repeat(2,8rem)_repeat(2,5.5rem)] lg:rounded-none lg:border-0 lg:border-b lg:py-2 lg:last:border-b-0"
    >
      <legend className="sr-only">{row.name}</legend>
      <p aria-hidden="true" className="col-span-full font-medium lg:col-span-1">
        <bdi className="text-muted">{row.code}</bdi> {row.name}
      </p>
      {columns.map((column) => (
        <label key={column} className="grid gap-0.5">
          <span className="text-xs text-muted lg:sr-only">{t(`settings.delivery.${column}`)}</span>
          <input
            name={name(column)}
            defaultValue={typed?.[name(column)] ?? row[column]}
            inputMode={column.startsWith("days") ? "numeric" : "decimal"}
            dir="ltr"
            className="field-input min-h-11 tabular-nums"
            placeholder={column.startsWith("days") ? undefined : t("settings.delivery.none")}
            aria-invalid={fields[name(column)] ? true : undefined}
            aria-describedby={errors.length > 0 ? `error-${row.code}` : undefined}
            maxLength={12}
          />
        </label>
      ))}
      {errors.length > 0 && (
        <p id={`error-${row.code}`} className="col-span-full text-sm text-sale">
          {[...new Set(errors)].map((code) => t(`errors.${code}`)).join(" ")}
        </p>
      )}
    </fieldset>
  );
}
