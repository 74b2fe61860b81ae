import { choicesOfKey, combinationKey, combinationsOf } from "@/lib/catalog/combinations";

export type DraftValue = { code: string; nameAr: string; nameFr: string; swatch: string };
export type DraftOption = { code: string; nameAr: string; nameFr: string; values: DraftValue[] };
export type DraftRow = { sku: string; price: string; compareAt: string; stock: string; gtin: string; isOn: boolean };
export type VariantDraft = { options: DraftOption[]; rows: Record<string, DraftRow> };

type Saved = {
  options: readonly {
    code: string;
    nameAr: string;
    nameFr: string;
    values: readonly (Omit<DraftValue, "swatch"> & { swatch: string | null })[];
  }[];
  variants: readonly {
    key: string;
    sku: string;
    price: number;
    compareAt: number | null;
    gtin: string;
    isActive: boolean;
  }[];
};

const dinarsOf = (centimes: number | null) => (centimes === null ? "" : String(centimes / 100));

/** What the editor starts from: the product as it is stored. */
export function draftOf({ options, variants }: Saved): VariantDraft {
  const draft: VariantDraft = {
    options: options.map((option) => ({
      ...option,
      values: option.values.map((value) => ({ ...value, swatch: value.swatch ?? "" })),
    })),
    rows: {},
  };
  for (const { key, isActive, ...row } of variants) {
    // Those on sale come first and win a combination that two rows share.
    draft.rows[key] ??= {
      sku: row.sku,
      price: dinarsOf(row.price),
      compareAt: dinarsOf(row.compareAt),
      stock: "",
      gtin: row.gtin,
      isOn: isActive,
    };
  }
  return withRestOff(draft);
}

/** The same from a refused form: what was typed, by field name. */
export function draftOfTyped(typed: Record<string, string>): VariantDraft {
  const at = (name: string) => typed[name] ?? "";
  const upTo = (name: (index: number) => string) => {
    let count = 0;
    while (name(count) in typed) count++;
    return Array.from({ length: count }, (_, index) => index);
  };
  const names = (path: string) => ({
    code: at(`${path}.code`),
    nameAr: at(`${path}.nameAr`),
    nameFr: at(`${path}.nameFr`),
  });
  const options = upTo((i) => `options.${i}.code`).map((i) => ({
    ...names(`options.${i}`),
    values: upTo((j) => `options.${i}.values.${j}.code`).map((j) => ({
      ...names(`options.${i}.values.${j}`),
      swatch: at(`options.${i}.values.${j}.swatch`),
    })),
  }));
  const rows = upTo((i) => `variants.${i}.key`).map((i) => {
    const field = (name: string) => at(`variants.${i}.${name}`);
    const row = {
      sku: field("sku"),
      price: field("price"),
      compareAt: field("compareAt"),
      stock: field("stock"),
      gtin: field("gtin"),
      isOn: true,
    };
    return [field("key"), row] as const;
  });
  return withRestOff({ options, rows: Object.fromEntries(rows) });
}

// A combination nobody sells stays unsold when the page is opened again; only new values bring rows that are on.
function withRestOff(draft: VariantDraft): VariantDraft {
  const rows = { ...draft.rows };
  for (const key of keysOf(draft)) rows[key] ??= { ...freshRow(draft), isOn: false };
  return { ...draft, rows };
}

/** The combinations of the draft, in the order of its options. */
export const keysOf = ({ options }: Pick<VariantDraft, "options">): string[] =>
  combinationsOf(options).map((choices) => combinationKey(choices));

export const rowOf = (draft: VariantDraft, key: string): DraftRow => draft.rows[key] ?? freshRow(draft);

// Most variants of one product cost the same.
function freshRow({ rows }: VariantDraft): DraftRow {
  const model = Object.values(rows).find(({ price }) => price !== "");
  return { sku: "", price: model?.price ?? "", compareAt: model?.compareAt ?? "", stock: "", gtin: "", isOn: true };
}

/** The values a combination is made of, in the order of the options. */
export const valuesOfKey = ({ options }: VariantDraft, key: string): DraftValue[] =>
  options.flatMap((option) =>
    choicesOfKey(key).flatMap((choice) =>
      choice.option === option.code ? (option.values.find((value) => value.code === choice.value) ?? []) : [],
    ),
  );
