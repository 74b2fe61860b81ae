"use client";

import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { type OptionKind, optionNames } from "@/lib/catalog/option-code";
import { ColourDot } from "./admin-colour-dot";
import { AddColour, AddNamed, AddSizes } from "./admin-option-values";
import { AdminRename, type Names } from "./admin-rename";
import type { DraftOption, DraftValue } from "./admin-variant-draft";

type Props = { options: DraftOption[]; onChange: (options: DraftOption[]) => void };
const optionsMax = 3;

/** What a shopper chooses among: colours, sizes, anything else. */
export function AdminOptions({ options, onChange }: Props) {
  const t = useTranslations("catalog.admin.options");
  const has = (code: string) => options.some((option) => option.code === code);
  const add = (option: Omit<DraftOption, "values">) =>
    !has(option.code) && onChange([...options, { ...option, values: [] }]);
  return (
    <div className="grid gap-4">
      {options.map((option, index) => (
        <OptionCard
          key={option.code}
          option={option}
          name={`options.${index}`}
          onChange={(changes) => onChange(options.with(index, { ...option, ...changes }))}
          onRemove={() => onChange(options.filter((other) => other !== option))}
        />
      ))}
      {options.length < optionsMax && (
        <div className="flex flex-wrap items-end gap-2">
          {(["colour", "size"] as const)
            .filter((kind) => !has(kind))
            .map((kind) => (
              <button
                key={kind}
                type="button"
                className="btn btn-quiet"
                onClick={() => add({ code: kind, ...optionNames[kind] })}
              >
                <Icon name="plus" size={18} />
                {t(`add.${kind}`)}
              </button>
            ))}
          <details>
            <summary className="btn btn-quiet list-none">
              <Icon name="plus" size={18} />
              {t("add.other")}
            </summary>
            <div className="mt-2 rounded-card border border-line p-3">
              <AddNamed
                onAdd={(named) => add(named)}
                labels={{ ar: t("nameAr"), fr: t("nameFr"), add: t("addOption") }}
              />
            </div>
          </details>
        </div>
      )}
    </div>
  );
}

type CardProps = {
  option: DraftOption;
  name: string;
  onChange: (changes: Partial<DraftOption>) => void;
  onRemove: () => void;
};

function OptionCard({ option, name, onChange, onRemove }: CardProps) {
  const t = useTranslations("catalog.admin.options");
  const locale = useLocale();
  const add = (added: DraftValue[]) => {
    const fresh = added.filter((value) => value.code && !option.values.some((other) => other.code === value.code));
    onChange({ values: [...option.values, ...fresh] });
  };
  return (
    <div className="grid gap-3 rounded-card border border-line bg-ground p-3">
      <HiddenNames name={name} named={option} />
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-semibold">
          <bdi>{locale === "ar" ? option.nameAr : option.nameFr}</bdi>
        </h3>
        <AdminRename named={option} onRename={onChange} />
        <button type="button" className="link ms-auto min-h-11 text-sm text-sale" onClick={onRemove}>
          {t("remove")}
        </button>
      </div>
      {option.values.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {option.values.map((value, index) => (
            <ValueChip
              key={value.code}
              value={value}
              name={`${name}.values.${index}`}
              onRename={(names) => onChange({ values: option.values.with(index, { ...value, ...names }) })}
              onRemove={() => onChange({ values: option.values.filter((other) => other !== value) })}
            />
          ))}
        </ul>
      )}
      <AddValues kind={kindOf(option.code)} onAdd={add} />
    </div>
  );
}

const kindOf = (code: string): OptionKind => (code === "colour" || code === "size" ? code : "other");

function AddValues({ kind, onAdd }: { kind: OptionKind; onAdd: (values: DraftValue[]) => void }) {
  const t = useTranslations("catalog.admin.options");
  if (kind === "colour") return <AddColour onAdd={onAdd} />;
  if (kind === "size") return <AddSizes onAdd={onAdd} />;
  return (
    <AddNamed
      onAdd={(value) => onAdd([{ ...value, swatch: "" }])}
      labels={{ ar: t("valueAr"), fr: t("valueFr"), add: t("addValue") }}
    />
  );
}

type ChipProps = { value: DraftValue; name: string; onRename: (names: Names) => void; onRemove: () => void };

function ValueChip({ value, name, onRename, onRemove }: ChipProps) {
  const t = useTranslations("catalog.admin.options");
  const { nameAr, nameFr, swatch } = value;
  const shown = nameAr === nameFr ? nameAr : `${nameAr} / ${nameFr}`;
  return (
    <li className="flex flex-wrap items-center gap-x-2 rounded-control border border-line bg-card ps-3">
      <HiddenNames name={name} named={value} />
      <input type="hidden" name={`${name}.swatch`} value={swatch} />
      <ColourDot swatch={swatch} />
      <bdi>{shown}</bdi>
      <AdminRename named={value} onRename={onRename} />
      <button type="button" className="icon-btn" onClick={onRemove} aria-label={t("removeValue", { name: shown })}>
        <Icon name="x" size={16} />
      </button>
    </li>
  );
}

const HiddenNames = ({ name, named }: { name: string; named: { code: string; nameAr: string; nameFr: string } }) => (
  <>
    <input type="hidden" name={`${name}.code`} value={named.code} />
    <input type="hidden" name={`${name}.nameAr`} value={named.nameAr} />
    <input type="hidden" name={`${name}.nameFr`} value={named.nameFr} />
  </>
);
