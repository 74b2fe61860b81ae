"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormSelect, FormText } from "@/components/admin/form-fields";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { changeStock } from "@/lib/catalog/admin-actions";
import { stockReasons } from "@/lib/catalog/schema";
import { formatCount } from "@/lib/figures";

export type StockRow = { id: number; name: string; sku: string; stock: number; isActive: boolean; waiting: number };
type Props = { productId: number; rows: StockRow[]; lowStockAt: number; canWrite: boolean };

/** Units of each variant, changed by what came or went, never by what somebody thought was there. */
export function AdminStock({ productId, rows, lowStockAt, canWrite }: Props) {
  const t = useTranslations("catalog.admin.stock");
  return (
    <ul className="grid gap-3">
      {rows.map((row) => (
        <li key={row.id} className="rounded-card border border-line p-3">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <bdi className="font-semibold">{row.name || row.sku}</bdi>
            {row.name && <bdi className="text-sm text-muted">{row.sku}</bdi>}
            {!row.isActive && <Badge>{t("notSold")}</Badge>}
            {row.waiting > 0 && <Badge tone="accent">{t("waiting", { count: row.waiting })}</Badge>}
            <span className="ms-auto inline-flex items-center gap-2">
              {row.isActive && row.stock <= lowStockAt && (
                <Badge tone={row.stock === 0 ? "sale" : "clay"}>{t(row.stock === 0 ? "out" : "low")}</Badge>
              )}
              <bdi className="text-lg font-semibold tabular-nums">{formatCount(row.stock)}</bdi>
            </span>
          </div>
          {canWrite && (
            <details>
              <summary className="link inline-flex min-h-11 items-center text-sm">{t("change")}</summary>
              <AdjustForm productId={productId} variantId={row.id} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function AdjustForm({ productId, variantId }: { productId: number; variantId: number }) {
  const t = useTranslations("catalog.admin.stock");
  return (
    <ActionForm action={changeStock} done={t("done")} className="grid gap-3 pt-1">
      <input type="hidden" name="id" value={productId} />
      <input type="hidden" name="variantId" value={variantId} />
      <div className="grid grid-cols-2 items-start gap-3 sm:max-w-md">
        <FormText name="units" id={`units-${variantId}`} label={t("units")} inputMode="numeric" dir="ltr" required />
        <FormSelect name="reason" id={`reason-${variantId}`} label={t("reason")} defaultValue="received">
          {stockReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </FormSelect>
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton look="quiet" name="direction" value="add">
          <Icon name="plus" size={18} />
          {t("add")}
        </SubmitButton>
        <SubmitButton look="quiet" name="direction" value="remove">
          <Icon name="minus" size={18} />
          {t("remove")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
