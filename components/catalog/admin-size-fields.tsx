"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormArea, FormCheck } from "@/components/admin/form-fields";
import { linesOf, measures, readSizeChart, type SizeChart } from "@/lib/catalog/size-chart";
import { SizeTable } from "./size-table";

/** Sizes of a category or a product; the table is drawn as it is typed. */
export function AdminSizeFields({ chart }: { chart: SizeChart | null }) {
  const t = useTranslations("catalog");
  const [drawn, setDrawn] = useState(chart);
  const draw = (form: HTMLFormElement | null) => {
    if (!form) return;
    const now = new FormData(form);
    const wanted = measures.filter((measure) => now.get(`sizeChart.measures.${measure}`) === "on");
    const read = readSizeChart(wanted, String(now.get("sizeChart.lines") ?? ""));
    setDrawn("chart" in read ? read.chart : null);
  };
  return (
    <fieldset className="grid min-w-0 gap-3" onInput={({ currentTarget }) => draw(currentTarget.form)}>
      <legend className="mb-1 text-sm font-medium">{t("admin.categories.measures")}</legend>
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-5">
        {measures.map((measure) => (
          <FormCheck
            key={measure}
            name={`sizeChart.measures.${measure}`}
            label={t(`facts.sizes.measure.${measure}`)}
            defaultChecked={chart?.measures.includes(measure)}
          />
        ))}
      </div>
      <FormArea
        name="sizeChart.lines"
        label={t("admin.categories.sizeLines")}
        help={t("admin.categories.sizeLinesHelp")}
        defaultValue={chart ? linesOf(chart) : ""}
        rows={6}
        maxLength={1_000}
        dir="ltr"
        isOptional
      />
      {drawn && <Preview chart={drawn} />}
    </fieldset>
  );
}

function Preview({ chart }: { chart: SizeChart }) {
  const t = useTranslations("catalog");
  const words = {
    caption: t("facts.sizes.caption"),
    size: t("facts.sizes.size"),
    measures: chart.measures.map((measure) => t(`facts.sizes.measure.${measure}`)),
  };
  return (
    <div className="grid min-w-0 gap-1">
      <p className="text-sm text-muted">{t("admin.categories.sizePreview")}</p>
      <SizeTable chart={chart} words={words} />
    </div>
  );
}
