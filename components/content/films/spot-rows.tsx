"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { clockOf } from "@/lib/content/captions";
import { spotsMax } from "@/lib/content/film";
import type { EditableFilm } from "@/lib/content/queries/films";
import { type Choice, type Row, SpotRow } from "./spot-row";
import type { Still } from "./spot-still";

type Props = { spots: EditableFilm["spots"]; products: Choice[]; still: Still };

/** The products of a film: as many rows as there are, and one more when asked. */
export function SpotRows({ spots, products, still }: Props) {
  const t = useTranslations("content.admin.films.editor");
  const [rows, setRows] = useState<Row[]>(() => (spots.length > 0 ? spots.map(rowOf) : [emptyRow(0)]));
  const lastKey = useRef(spots.length);
  const adder = useRef<HTMLButtonElement>(null);

  const change = (key: number, part: Partial<Row>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const isFull = rows.length >= spotsMax;
  const add = () => {
    if (isFull) return;
    const before = rows.at(-1);
    lastKey.current += 1;
    setRows([...rows, { ...emptyRow(lastKey.current), from: before?.to ?? "" }]);
  };
  const remove = (key: number) => {
    setRows(rows.filter((row) => row.key !== key));
    adder.current?.focus();
  };

  return (
    <div className="grid gap-4">
      {rows.map((row, place) => (
        <SpotRow
          key={row.key}
          {...{ row, place, products, still }}
          onChange={(part) => change(row.key, part)}
          onRemove={() => remove(row.key)}
        />
      ))}
      <div className="grid justify-items-start gap-1">
        <Button ref={adder} look="quiet" onClick={add} aria-disabled={isFull}>
          <Icon name="plus" size={20} />
          {t("addSpot")}
        </Button>
        {isFull && <p className="text-xs text-muted">{t("allSpots")}</p>}
      </div>
    </div>
  );
}

const emptyRow = (key: number): Row => ({ key, from: "", to: "", productId: "", x: "", y: "" });

const rowOf = ({ fromS, toS, productId, x, y }: EditableFilm["spots"][number], key: number): Row => ({
  key,
  from: clockOf(fromS),
  to: clockOf(toS),
  productId: String(productId),
  x: String(x ?? ""),
  y: String(y ?? ""),
});
