import { formatRelative } from "@/lib/dates";
import { formatCount } from "@/lib/figures";
import { type TextsOf, translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { severities } from "@/lib/seo/audit-rule";
import { bandOf, pointsOf } from "@/lib/seo/audit-score";
import type { AuditRun } from "@/lib/seo/queries/audit";

type Props = { run: AuditRun; before: AuditRun | undefined; locale: Locale; now: Date };
const tones = { good: "text-olive", fair: "text-clay", poor: "text-sale" } as const;
const around = 2 * Math.PI * 42;

/** The score as a ring, what it is made of, and what became of it since the visit before. */
export function DoctorScore({ run, before, locale, now }: Props) {
  const t = translations(locale, "seo.doctor");
  const score = run.score ?? 0;
  const band = bandOf(score);
  const counts = { error: run.errors, warning: run.warnings, notice: run.notices };
  return (
    <section className="card flex flex-wrap items-center gap-x-6 gap-y-4 p-4 sm:p-6" aria-label={t("score")}>
      <div className={`relative size-28 shrink-0 ${tones[band]}`}>
        <svg viewBox="0 0 100 100" aria-hidden="true" className="size-full -rotate-90 rtl:-scale-y-100">
          <circle cx="50" cy="50" r="42" fill="none" stroke="var(--tint)" strokeWidth="9" />
          <circle
            cx="50"
            cy="50"
            r="42"
            fill="none"
            stroke="currentColor"
            strokeWidth="9"
            strokeLinecap="round"
            strokeDasharray={`${(around * score) / 100} ${around}`}
          />
        </svg>
        <p className="absolute inset-0 grid content-center justify-items-center">
          <strong className="text-3xl leading-none tabular-nums">
            <span aria-hidden="true">{score}</span>
            <span className="sr-only">{t("scoreOf", { score })}</span>
          </strong>
          <span className="mt-1 text-xs">{t(`band.${band}`)}</span>
        </p>
      </div>
      <div className="min-w-52 flex-1">
        <p className="font-semibold">
          {t("lastRun", { when: formatRelative(run.finishedAt ?? run.startedAt, now, locale) })}
        </p>
        <p className="text-sm text-muted">
          {t("pages", { count: run.pages })} · {run.startedBy ? t("by", { name: run.startedBy }) : t("weekly")}
          {before?.score != null && <> · {changeOf(score - before.score, t)}</>}
        </p>
        <ul className="mt-3 flex flex-wrap gap-2">
          {severities.map((severity) => (
            <li key={severity} className={`rounded-control px-3 py-1.5 text-sm ${looks[severity]}`}>
              <strong className="tabular-nums">{formatCount(counts[severity])}</strong> {t(`severity.${severity}`)}
            </li>
          ))}
        </ul>
        <p className="mt-3 text-xs text-muted">{t("weights", pointsOf)}</p>
      </div>
    </section>
  );
}

type Texts = TextsOf<"seo.doctor">;

function changeOf(points: number, t: Texts): string {
  if (points === 0) return t("same");
  return points > 0 ? t("up", { points }) : t("down", { points: -points });
}

export const looks = {
  error: "bg-sale-soft text-sale",
  warning: "bg-clay-soft text-clay",
  notice: "bg-tint text-ink",
} as const;

/** The same for small marks. */
export const badgeTones = { error: "sale", warning: "clay", notice: "neutral" } as const;
