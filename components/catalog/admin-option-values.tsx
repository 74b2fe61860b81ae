"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { codeOf, palette } from "@/lib/catalog/option-code";
import { cleanLine } from "@/lib/text";
import { ColourDot } from "./admin-colour-dot";
import type { DraftValue } from "./admin-variant-draft";

type Add = { onAdd: (values: DraftValue[]) => void };

// Enter adds to the list; it must not send the form around it.
const onEnter = (run: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  run();
};

/** Known colours by a tap, any other by its names and its shade. */
export function AddColour({ onAdd }: Add) {
  const t = useTranslations("catalog.admin.options");
  const locale = useLocale();
  const [shade, setShade] = useState("#b87333");
  return (
    <div className="grid gap-3">
      <ul className="flex flex-wrap gap-1.5" aria-label={t("palette")}>
        {palette.map((colour) => (
          <li key={colour.code}>
            <button
              type="button"
              className="flex min-h-11 items-center gap-1.5 rounded-control border border-line bg-card px-2.5 text-sm hover:border-edge"
              onClick={() => onAdd([{ ...colour }])}
            >
              <ColourDot swatch={colour.swatch} />
              {locale === "ar" ? colour.nameAr : colour.nameFr}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary className="link inline-flex min-h-11 items-center text-sm">{t("otherColour")}</summary>
        <div className="flex flex-wrap items-end gap-3">
          <label className="grid gap-1 text-sm">
            {t("shade")}
            <input
              type="color"
              value={shade}
              onChange={(event) => setShade(event.target.value)}
              className="h-12 w-16 rounded-control border border-edge bg-card p-1"
            />
          </label>
          <AddNamed
            onAdd={(named) => onAdd([{ ...named, swatch: shade }])}
            labels={{ ar: t("valueAr"), fr: t("valueFr"), add: t("addValue") }}
          />
        </div>
      </details>
    </div>
  );
}

/** "S, M, L" at once: sizes are written alike in both languages. */
export function AddSizes({ onAdd }: Add) {
  const t = useTranslations("catalog.admin.options");
  const [sizes, setSizes] = useState("");
  const add = () => {
    const names = sizes.split(/[,،;؛\n]/).map((size) => cleanLine(size).slice(0, 40));
    onAdd(names.filter(Boolean).map((name) => ({ code: codeOf(name, name), nameAr: name, nameFr: name, swatch: "" })));
    setSizes("");
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label className="grid min-w-0 flex-1 gap-1 text-sm sm:max-w-sm">
        {t("sizes")}
        <input
          value={sizes}
          onChange={(event) => setSizes(event.target.value)}
          onKeyDown={onEnter(add)}
          maxLength={200}
          className="field-input"
        />
      </label>
      <button type="button" className="btn btn-quiet" onClick={add}>
        {t("addValue")}
      </button>
    </div>
  );
}

type Named = { code: string; nameAr: string; nameFr: string };

/** One name in each language. */
export function AddNamed({
  onAdd,
  labels,
}: {
  onAdd: (named: Named) => void;
  labels: { ar: string; fr: string; add: string };
}) {
  const [nameAr, setNameAr] = useState("");
  const [nameFr, setNameFr] = useState("");
  const add = () => {
    const named = { nameAr: cleanLine(nameAr), nameFr: cleanLine(nameFr) };
    const code = codeOf(named.nameFr, named.nameAr);
    if (!named.nameAr || !named.nameFr || !code) return;
    onAdd({ code, ...named });
    setNameAr("");
    setNameFr("");
  };
  const box = { maxLength: 40, onKeyDown: onEnter(add), className: "field-input" };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label className="grid min-w-32 flex-1 gap-1 text-sm">
        {labels.ar}
        <input value={nameAr} onChange={(event) => setNameAr(event.target.value)} lang="ar" dir="rtl" {...box} />
      </label>
      <label className="grid min-w-32 flex-1 gap-1 text-sm">
        {labels.fr}
        <input value={nameFr} onChange={(event) => setNameFr(event.target.value)} lang="fr" dir="ltr" {...box} />
      </label>
      <button type="button" className="btn btn-quiet" onClick={add}>
        {labels.add}
      </button>
    </div>
  );
}
