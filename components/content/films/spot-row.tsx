"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "@/components/admin/action-form";
import { SelectField, TextField } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { secondsOfClock } from "@/lib/content/captions";
import { SpotStill, type Still } from "./spot-still";

export type Choice = { id: number; title: string };
/** What is typed for one product. */
export type Row = { key: number; from: string; to: string; productId: string; x: string; y: string };

type Props = {
  row: Row;
  place: number;
  products: Choice[];
  still: Still;
  onChange: (part: Partial<Row>) => void;
  onRemove: () => void;
};

/** One product of a film: which, from when to when, and where on the picture. */
export function SpotRow({ row, place, products, still, onChange, onRemove }: Props) {
  const t = useTranslations("content.admin.films.editor");
  const bound = useBound(place, row, onChange);
  const clock = { dir: "ltr", inputMode: "numeric", placeholder: "0:05" } as const;
  return (
    <fieldset className="grid gap-3 rounded-card border border-line p-3 sm:p-4">
      <legend className="sr-only">{t("spot", { n: place + 1 })}</legend>
      <div className="grid grid-cols-[1fr_1fr_2.75rem] gap-3 sm:grid-cols-[6rem_6rem_minmax(0,1fr)_2.75rem]">
        <TextField {...bound("from")} label={t("from")} {...clock} />
        <TextField {...bound("to")} label={t("to")} {...clock} />
        <button
          type="button"
          onClick={onRemove}
          className="icon-btn mt-7 sm:order-last"
          aria-label={t("removeSpot", { n: place + 1 })}
        >
          <Icon name="x" size={20} />
        </button>
        <div className="max-sm:col-span-3">
          <SelectField {...bound("productId")} label={t("product")}>
            <option value="">{t("noProduct")}</option>
            {products.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
        </div>
      </div>
      <Place {...{ row, still, bound, onChange }} />
    </fieldset>
  );
}

type Bound = ReturnType<typeof useBound>;

function Place({ row, still, bound, onChange }: Pick<Props, "row" | "still" | "onChange"> & { bound: Bound }) {
  const t = useTranslations("content.admin.films.editor");
  const [isOpen, setOpen] = useState(false);
  const [x, y] = [bound("x"), bound("y")];
  const isPlaced = row.x !== "" && row.y !== "";
  const number = { dir: "ltr", inputMode: "numeric", maxLength: 3 } as const;
  return (
    <details open={isOpen || Boolean(x.error ?? y.error)} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="flex min-h-11 flex-wrap items-center gap-x-2 text-sm">
        <Icon name="map-pin" size={18} className="text-accent" />
        <span className="link">{t("place")}</span>
        <bdi dir={isPlaced ? "ltr" : undefined} className="text-muted">
          {isPlaced ? `${row.x} % · ${row.y} %` : t("noPlace")}
        </bdi>
      </summary>
      <div className="mt-2 grid gap-3">
        {isOpen && (
          <SpotStill
            still={still}
            second={secondsOfClock(row.from) ?? 0}
            spot={isPlaced ? { x: Number(row.x), y: Number(row.y) } : null}
            onPlace={(at) => onChange({ x: String(at.x), y: String(at.y) })}
          />
        )}
        <div className="grid grid-cols-2 items-start gap-3 sm:max-w-80">
          <TextField {...x} label={t("x")} {...number} />
          <TextField {...y} label={t("y")} {...number} />
        </div>
        {isPlaced && (
          <button
            type="button"
            onClick={() => onChange({ x: "", y: "" })}
            className="link min-h-11 justify-self-start text-sm"
          >
            {t("clearPlace")}
          </button>
        )}
      </div>
    </details>
  );
}

/** What a control of this row is given: its name, what it holds, and what was refused in it. */
function useBound(place: number, row: Row, onChange: Props["onChange"]) {
  const t = useTranslations();
  const { fields } = useForm();
  return (field: Exclude<keyof Row, "key">) => {
    const name = `spots.${place}.${field}`;
    const error = fields[name];
    return {
      name,
      value: row[field],
      error: error && t(`errors.${error}` as "errors.busy"),
      onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
    };
  };
}
