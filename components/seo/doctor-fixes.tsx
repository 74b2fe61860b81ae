import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import type { Locale } from "@/lib/locale";
import { mend } from "@/lib/seo/admin-actions";
import { type Fix, fixName } from "@/lib/seo/audit-fix";
import type { RuleName } from "@/lib/seo/audit-rules";

type Props = { rule: RuleName; path: string; fixes: Fix[]; locale: Locale };

/** Changes that are safe to make at a touch: what stands there, and what would. */
export async function DoctorFixes({ rule, path, fixes, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.doctor.fix" });
  if (fixes.length === 0) return null;
  return (
    <details className="rounded-control border border-line open:bg-ground">
      <summary className="flex min-h-11 items-center gap-2 px-3 text-sm font-medium text-accent">{t("open")}</summary>
      <ul className="grid gap-4 p-3">
        {fixes.map((fix) => (
          <li key={fixName(fix)} className="grid gap-2">
            <p className="text-sm text-muted">
              {t(`field.${fix.field}`)} {t(`in.${fix.locale}`)}
            </p>
            <BeforeAfter before={fix.before || t("empty")} after={fix.after} names={[t("before"), t("after")]} />
            <ActionButton
              action={mend}
              input={{ rule, path, name: fixName(fix), after: fix.after }}
              look="primary"
              done={t("applied")}
              className="justify-self-start"
            >
              {t("apply")}
            </ActionButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

function BeforeAfter({ before, after, names }: { before: string; after: string; names: [string, string] }) {
  return (
    <dl className="grid gap-2 sm:grid-cols-2">
      <div className="rounded-control bg-sale-soft p-2.5">
        <dt className="text-xs text-muted">{names[0]}</dt>
        <dd dir="auto">{before}</dd>
      </div>
      <div className="rounded-control bg-olive-soft p-2.5">
        <dt className="text-xs text-muted">{names[1]}</dt>
        <dd dir="auto">{after}</dd>
      </div>
    </dl>
  );
}
