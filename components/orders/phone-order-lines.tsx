"use client";

import { useTranslations } from "next-intl";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/locale";
import { unitsMissing } from "@/lib/orders/phone-order";
import type { AddableVariant } from "@/lib/orders/queries/list-addable-variants";
import { LineUnits } from "./desk-edit-lines";
import { lineTitle } from "./line-title";
import { PhoneOrderSearch } from "./phone-order-search";
import type { PhoneOrder } from "./use-phone-order";

/** What the buyer wants: found by name or reference, with what is left of each. */
export function PhoneOrderLines({ order, locale }: { order: PhoneOrder; locale: Locale }) {
  const t = useTranslations("orders.desk.intake");
  const { lines, setLines, errorOf } = order;
  const add = (found: AddableVariant) => setLines((before) => withOneMore(before, found));
  return (
    <>
      <PhoneOrderSearch locale={locale} onAdd={add} />
      {lines.length === 0 ? (
        <p className="text-sm text-muted">{t("noLines")}</p>
      ) : (
        <ul className="grid gap-3">
          {lines.map((line) => (
            <Line key={line.variantId} line={line} order={order} locale={locale} />
          ))}
        </ul>
      )}
      {lines.length === 0 && <FieldError id="lines" error={errorOf("lines")} />}
    </>
  );
}

function Line({ line, order, locale }: { line: AddableVariant; order: PhoneOrder; locale: Locale }) {
  const t = useTranslations("orders.desk.intake");
  const title = lineTitle(line, locale);
  const count = (quantity: number) =>
    order.setLines((before) => before.map((one) => (one.variantId === line.variantId ? { ...one, quantity } : one)));
  const isShort = unitsMissing(line) > 0;
  return (
    <li className="flex items-center gap-1">
      <LineUnits
        line={line}
        locale={locale}
        error={isShort ? t("onlyLeft", { count: line.stock }) : order.errorOf(`lines.${line.variantId}`)}
        value={line.quantity || ""}
        onChange={(event) => count(Math.max(0, Math.trunc(event.target.valueAsNumber || 0)))}
      />
      <button
        type="button"
        className="icon-btn flex-none text-muted"
        aria-label={t("remove", { title })}
        onClick={() => order.setLines((before) => before.filter((one) => one.variantId !== line.variantId))}
      >
        <Icon name="x" size={20} />
      </button>
    </li>
  );
}

const withOneMore = (lines: AddableVariant[], found: AddableVariant): AddableVariant[] =>
  lines.some(({ variantId }) => variantId === found.variantId)
    ? lines.map((line) => (line.variantId === found.variantId ? { ...line, quantity: line.quantity + 1 } : line))
    : [...lines, { ...found, quantity: 1 }];
