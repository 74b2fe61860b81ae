import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { severities } from "@/lib/seo/audit-rule";
import type { RuleCount } from "@/lib/seo/queries/audit";
import { looks } from "./doctor-score";

const icons: Record<keyof typeof looks, IconName> = { error: "circle-x", warning: "circle-alert", notice: "info" };

/** What was found, the gravest first; each leads to its pages. */
export function DoctorRules({ rules, locale }: { rules: RuleCount[]; locale: Locale }) {
  const t = translations(locale, "seo.doctor");
  return (
    <div className="grid gap-6">
      {severities.map((severity) => {
        const found = rules.filter((rule) => rule.severity === severity);
        if (found.length === 0) return null;
        return (
          <section key={severity} aria-labelledby={`severity-${severity}`}>
            <h2 id={`severity-${severity}`} className="mb-2 flex items-center gap-2 text-lg">
              <span className={`grid size-8 place-items-center rounded-full ${looks[severity]}`}>
                <Icon name={icons[severity]} size={18} />
              </span>
              {t(`severity.${severity}`)}
            </h2>
            <ul className="card grid divide-y divide-line">
              {found.map(({ rule, pages }) => (
                <li key={rule}>
                  <a
                    href={`/admin/seo/doctor/rules/${rule}`}
                    className="flex min-h-14 items-center gap-3 px-4 py-2.5 hover:bg-ground"
                  >
                    <span className="me-auto min-w-0">
                      <span className="block font-medium">{t(`rules.${rule}.title`)}</span>
                      <span className="line-clamp-2 text-sm text-muted">{t(`rules.${rule}.fix`)}</span>
                    </span>
                    <span className="text-sm whitespace-nowrap text-muted">{t("affected", { count: pages })}</span>
                    <Icon name="chevron-right" size={18} isDirectional className="shrink-0 text-muted" />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
