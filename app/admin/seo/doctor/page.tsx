import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { PageHeader, Section } from "@/components/admin/page-header";
import { DoctorRules } from "@/components/seo/doctor-rules";
import { DoctorRunning } from "@/components/seo/doctor-running";
import { DoctorScore } from "@/components/seo/doctor-score";
import { FixHistory } from "@/components/seo/fix-history";
import { Trend } from "@/components/seo/trend";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { formatDate, formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { callDoctor } from "@/lib/seo/admin-actions";
import { type AuditRun, countRules, listRuns, progressOf } from "@/lib/seo/queries/audit";
import { listFixes } from "@/lib/seo/queries/fixes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.doctor" });
  return { title: t("title") };
}

export default async function DoctorPage() {
  const { locale } = await requireStaff("seo");
  const [runs, fixes, t] = await Promise.all([
    listRuns(),
    listFixes(),
    getTranslations({ locale, namespace: "seo.doctor" }),
  ]);
  const running = runs.find(({ status }) => status === "running");
  const finished = runs.filter(({ status }) => status === "finished");
  const [last, before] = finished;
  const [progress, rules] = await Promise.all([
    running ? progressOf(running.id) : null,
    last ? countRules(last.id) : [],
  ]);
  const call = (
    <ActionButton action={callDoctor} look="primary">
      {t("run")}
    </ActionButton>
  );

  return (
    <>
      <PageHeader title={t("title")} action={running || !last ? undefined : call} />
      <p className="-mt-3 mb-4 max-w-prose text-muted">{t("intro")}</p>
      <div className="grid gap-6">
        {running && progress && <DoctorRunning runId={running.id} progress={progress} locale={locale} />}
        {!last && !running && (
          <EmptyState title={t("noRun")} text={t("noRunText")} icon={<Icon name="stethoscope" size={32} />}>
            {call}
          </EmptyState>
        )}
        {last && (
          <>
            <DoctorScore run={last} before={before} locale={locale} now={new Date()} />
            {rules.length === 0 ? (
              <EmptyState title={t("nothing")} text={t("nothingText")} icon={<Icon name="circle-check" size={32} />} />
            ) : (
              <DoctorRules rules={rules} locale={locale} />
            )}
            <div>
              <ButtonLink href="/admin/seo/doctor/pages" look="quiet">
                {t("allPages")}
              </ButtonLink>
            </div>
            {finished.length > 1 && <ScoreTrend runs={finished} locale={locale} />}
            <FixHistory fixes={fixes} locale={locale} />
          </>
        )}
      </div>
    </>
  );
}

async function ScoreTrend({ runs, locale }: { runs: AuditRun[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.doctor" });
  const points = runs.toReversed().map(({ startedAt, score }) => ({
    label: formatDate(startedAt, locale),
    tick: formatDay(startedAt, locale),
    value: score ?? 0,
  }));
  return (
    <Section id="trend" title={t("trend")}>
      <Trend
        points={points}
        name={t("score")}
        domain={[0, 100]}
        tableLabel={t("trendTable")}
        dateLabel={t("date")}
        locale={locale}
      />
    </Section>
  );
}
