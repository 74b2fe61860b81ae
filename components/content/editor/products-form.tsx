"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/field";
import type { BlockOf } from "@/lib/content/block";
import type { BlockFormProps } from "./block-form-props";
import { BlockText } from "./block-text";
import { useEditor, useErrorAt } from "./editor-context";
import { ProductPicks } from "./product-picks";

const sources = ["picked", "category", "new", "best"] as const;
const counts = [2, 3, 4, 6, 8, 10, 12];

/** Which products a shelf shows. */
export function ProductsForm({ path, block, onChange }: BlockFormProps<"products">) {
  const t = useTranslations("content.admin");
  const set = (change: Partial<BlockOf<"products">>) => onChange({ ...block, ...change });
  return (
    <>
      <BlockText path={path} of={block} onChange={onChange} field="title" isOptional />
      <SelectField
        name={`${path}.from`}
        label={t("fields.from")}
        value={block.from}
        onChange={(event) => set({ from: sources.find((from) => from === event.target.value) ?? "picked" })}
      >
        {sources.map((from) => (
          <option key={from} value={from}>
            {t(`from.${from}`)}
          </option>
        ))}
      </SelectField>
      {block.from === "picked" && (
        <ProductPicks
          path={`${path}.productIds`}
          ids={block.productIds}
          onChange={(productIds) => set({ productIds })}
        />
      )}
      {block.from === "category" && <CategoryField path={path} block={block} set={set} />}
      {block.from !== "picked" && (
        <SelectField
          name={`${path}.count`}
          label={t("fields.count")}
          value={block.count}
          onChange={(event) => set({ count: Number(event.target.value) })}
        >
          {counts.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

type CategoryProps = {
  path: string;
  block: BlockOf<"products">;
  set: (change: Partial<BlockOf<"products">>) => void;
};

function CategoryField({ path, block, set }: CategoryProps) {
  const t = useTranslations("content.admin");
  const { categories } = useEditor();
  const error = useErrorAt(`${path}.categoryId`);
  return (
    <SelectField
      name={`${path}.categoryId`}
      label={t("fields.category")}
      error={error}
      value={block.categoryId ?? ""}
      onChange={(event) => set({ categoryId: Number(event.target.value) || null })}
    >
      <option value="">—</option>
      {categories.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
