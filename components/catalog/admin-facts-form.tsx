"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormArea, FormSelect, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { saveFacts } from "@/lib/catalog/admin-actions";
import { type StoredFact, typedFact } from "@/lib/catalog/fact";
import { type FactCode, factCodes, factSets, kindOf, type Sector } from "@/lib/catalog/fact-sets";
import type { SizeChart } from "@/lib/catalog/size-chart";
import { directionOf, locales, pick } from "@/lib/locale";
import { AdminSizeFields } from "./admin-size-fields";

type Props = {
  id: number;
  seenAt: number;
  sector: Sector;
  /** where the sector is chosen */
  categoryHref: string;
  facts: StoredFact[];
  /** its own; null = those of its category */
  sizeChart: SizeChart | null;
};

/** The facts of the product's sector, and those it still has from another one. */
export function AdminFactsForm({ id, seenAt, sector, categoryHref, facts, sizeChart }: Props) {
  const t = useTranslations("catalog");
  const asked = factCodes.filter(
    (code) => factSets[sector].facts.includes(code) || facts.some((fact) => fact.code === code),
  );
  const isText = (code: FactCode) => kindOf(code).kind === "text";
  const fieldOf = (code: FactCode) => {
    const fact = facts.find((candidate) => candidate.code === code);
    return isText(code) ? (
      <TextFields key={code} code={code} fact={fact} />
    ) : (
      <OneField key={code} code={code} fact={fact} />
    );
  };
  return (
    <ActionForm action={saveFacts} id="facts-form">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seenAt" value={seenAt} />
      <Section
        id="facts"
        title={t("admin.facts.section")}
        text={
          <>
            {t("admin.facts.text", { sector: t(`facts.sector.${sector}`) })}{" "}
            <a href={categoryHref} className="link">
              {t("admin.facts.sectorLink")}
            </a>
          </>
        }
      >
        <div className="grid gap-6">
          <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {asked.filter((code) => !isText(code)).map(fieldOf)}
          </div>
          <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">{asked.filter(isText).map(fieldOf)}</div>
          <details open={sizeChart !== null}>
            <summary className="link min-h-11 content-center">{t("admin.facts.sizes")}</summary>
            <p className="mb-3 text-sm text-muted">{t("admin.facts.sizesHelp")}</p>
            <AdminSizeFields chart={sizeChart} />
          </details>
          <div className="grid sm:justify-start">
            <SubmitButton>{t("admin.facts.save")}</SubmitButton>
          </div>
        </div>
      </Section>
    </ActionForm>
  );
}

type FieldProps = { code: FactCode; fact: StoredFact | undefined };

function TextFields({ code, fact }: FieldProps) {
  const t = useTranslations("catalog");
  const kind = kindOf(code);
  const max = kind.kind === "text" ? kind.max : 0;
  const Field = max > 200 ? FormArea : FormText;
  return locales.map((locale) => (
    <Field
      key={locale}
      name={`facts.${code}.${locale}`}
      label={t(pick(locale, "admin.facts.inAr", "admin.facts.inFr"), { name: t(`facts.name.${code}`) })}
      defaultValue={fact ? pick(locale, fact.textAr, fact.textFr) : ""}
      maxLength={max}
      lang={locale}
      dir={directionOf(locale)}
    />
  ));
}

function OneField({ code, fact }: FieldProps) {
  const t = useTranslations("catalog");
  const kind = kindOf(code);
  const shared = { name: `facts.${code}`, defaultValue: fact ? typedFact(fact) : "" };
  const label = t(`facts.name.${code}`);
  if (kind.kind === "choice")
    return (
      <FormSelect {...shared} label={label}>
        <option value="">{t("admin.facts.none")}</option>
        {kind.choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`facts.choice.${code}.${choice}`)}
          </option>
        ))}
      </FormSelect>
    );
  if (kind.kind === "month")
    return <FormText {...shared} label={label} help={t("admin.facts.monthHelp")} type="month" dir="ltr" />;
  const unit = kind.kind === "number" ? t(`admin.facts.unit.${kind.unit}`) : "";
  return (
    <FormText
      {...shared}
      label={t("admin.facts.withUnit", { name: label, unit })}
      help={code === "fineness" ? t("admin.facts.finenessHelp") : undefined}
      inputMode="decimal"
      maxLength={12}
      autoComplete="off"
      dir="ltr"
    />
  );
}
