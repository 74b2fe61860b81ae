"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm, SubmitButton, useForm } from "@/components/admin/action-form";
import { FormCheck } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { FieldError } from "@/components/ui/field";
import { saveVariants } from "@/lib/catalog/admin-actions";
import { isPriceJump, variantsMax } from "@/lib/catalog/combinations";
import { parseDinars } from "@/lib/money";
import { AdminOptions } from "./admin-options";
import { type DraftRow, draftOf, draftOfTyped, keysOf, rowOf, type VariantDraft } from "./admin-variant-draft";
import { AdminVariantRow, type KnownVariant } from "./admin-variant-row";

type Variant = KnownVariant & { key: string; isActive: boolean; compareAt: number | null; gtin: string };
type Props = { id: number; seenAt: number; options: Parameters<typeof draftOf>[0]["options"]; variants: Variant[] };

/** Options and the combinations they make. What is saved is the list as it stands. */
export function AdminVariantsForm({ id, seenAt, options, variants }: Props) {
  const t = useTranslations("catalog.admin.variants");
  return (
    <ActionForm action={saveVariants} id="variants-form">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seenAt" value={seenAt} />
      <Section id="variants" title={t("section")} text={t("text")}>
        {/* The key: what was saved by anyone is where the editor starts again. */}
        <Editor key={seenAt} options={options} variants={variants} />
      </Section>
    </ActionForm>
  );
}

function Editor({ options, variants }: Pick<Props, "options" | "variants">) {
  const t = useTranslations("catalog.admin.variants");
  const { typed, fields } = useForm();
  const [draft, setDraft] = useState<VariantDraft>(() =>
    typed ? draftOfTyped(typed) : draftOf({ options, variants }),
  );
  const known = (key: string) => variants.find((variant) => variant.key === key);
  const keys = keysOf(draft);
  const sold = keys.filter((key) => rowOf(draft, key).isOn);
  const hasJump =
    Object.values(fields).includes("price_jump") ||
    sold.some((key) => isPriceJump(known(key)?.price ?? 0, parseDinars(rowOf(draft, key).price) ?? 0));
  const change = (key: string, changes: Partial<DraftRow>) =>
    setDraft((now) => ({ ...now, rows: { ...now.rows, [key]: { ...rowOf(now, key), ...changes } } }));

  return (
    <div className="grid gap-6">
      <AdminOptions options={draft.options} onChange={(next) => setDraft((now) => ({ ...now, options: next }))} />
      {keys.length > variantsMax && <p className="text-sale">{t("tooMany", { max: variantsMax })}</p>}
      {sold.length > 1 && <SamePrice onSet={(price) => sold.forEach((key) => void change(key, { price }))} />}
      <ul className="grid gap-3">
        {keys.slice(0, variantsMax).map((key) => (
          <AdminVariantRow
            key={key}
            place={{ draft, combination: key, index: sold.indexOf(key) }}
            known={known(key)}
            onChange={(changes) => change(key, changes)}
          />
        ))}
      </ul>
      <VariantsError />
      {hasJump && <FormCheck name="confirmJump" label={t("confirmJump")} />}
      <div className="grid sm:justify-start">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </div>
  );
}

function VariantsError() {
  const t = useTranslations("errors");
  const { fields } = useForm();
  const code =
    fields.variants ?? fields.options ?? Object.entries(fields).find(([name]) => name.startsWith("options."))?.[1];
  return <FieldError id="variants" error={code ? t(code) : undefined} />;
}

function SamePrice({ onSet }: { onSet: (price: string) => void }) {
  const t = useTranslations("catalog.admin.variants");
  const [price, setPrice] = useState("");
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label className="grid gap-1 text-sm">
        {t("samePrice")}
        <input
          value={price}
          onChange={(event) => setPrice(event.target.value)}
          inputMode="decimal"
          dir="ltr"
          className="field-input w-40"
        />
      </label>
      <button type="button" className="btn btn-quiet" onClick={() => price && onSet(price)}>
        {t("applyPrice")}
      </button>
    </div>
  );
}
