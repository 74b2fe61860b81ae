"use client";

import { useTranslations } from "next-intl";
import { FormSelect } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { type Sector, sectors } from "@/lib/catalog/fact-sets";
import type { SizeChart } from "@/lib/catalog/size-chart";
import { AdminSizeFields } from "./admin-size-fields";

type Props = { sector: Sector | null; sizeChart: SizeChart | null };

/** What kind of goods a category holds, and their sizes; the table is drawn as it is typed. */
export function AdminSectorFields({ sector, sizeChart }: Props) {
  const t = useTranslations("catalog");
  return (
    <Section id="facts" title={t("admin.categories.facts")} text={t("admin.categories.factsText")}>
      <div className="grid gap-5">
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <FormSelect
            name="sector"
            label={t("admin.categories.sector")}
            help={t("admin.categories.sectorHelp")}
            defaultValue={sector ?? ""}
          >
            <option value="">{t("admin.categories.sectorAbove")}</option>
            {sectors.map((name) => (
              <option key={name} value={name}>
                {t(`facts.sector.${name}`)}
              </option>
            ))}
          </FormSelect>
        </div>
        <AdminSizeFields chart={sizeChart} />
      </div>
    </Section>
  );
}
