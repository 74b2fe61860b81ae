import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import type { Locale } from "@/lib/locale";
import { fixesOf } from "@/lib/seo/audit-fix";
import type { Evidence, Severity } from "@/lib/seo/audit-rule";
import type { RuleName } from "@/lib/seo/audit-rules";
import type { FixablePage } from "@/lib/seo/queries/fixable";
import { DoctorEvidence } from "./doctor-evidence";
import { DoctorFixes } from "./doctor-fixes";
import { badgeTones } from "./doctor-score";

type Found = { rule: RuleName; severity: Severity; detail: Evidence };
type Props = { path: string; findings: Found[]; fixable: FixablePage | undefined; locale: Locale };

/** Everything that is wrong with one page, with what can be mended at a touch. */
export async function DoctorFindings({ path, findings, fixable, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.doctor" });
  if (findings.length === 0) return <p>{t("clean")}</p>;
  return (
    <ul className="grid gap-5">
      {findings.map(({ rule, severity, detail }) => (
        <li key={rule} className="grid gap-2">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {t(`rules.${rule}.title`)} <Badge tone={badgeTones[severity]}>{t(`severity.${severity}`)}</Badge>
          </p>
          <p className="text-sm text-muted">{t(`rules.${rule}.fix`)}</p>
          <DoctorEvidence rule={rule} detail={detail} locale={locale} />
          {fixable && (
            <DoctorFixes rule={rule} path={path} fixes={fixesOf(rule, fixable.of, fixable.locale)} locale={locale} />
          )}
        </li>
      ))}
    </ul>
  );
}
