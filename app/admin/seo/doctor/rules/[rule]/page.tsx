import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { DoctorEvidence } from "@/components/seo/doctor-evidence";
import { DoctorFixes } from "@/components/seo/doctor-fixes";
import { auditedHref, DoctorPageLinks } from "@/components/seo/doctor-page-links";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Pagination } from "@/components/ui/pagination";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import type { Locale } from "@/lib/locale";
import { fixesOf } from "@/lib/seo/audit-fix";
import { isRuleName, type RuleName } from "@/lib/seo/audit-rules";
import { type Affected, countRules, findLastFinished, listAffected } from "@/lib/seo/queries/audit";
import { type FixablePage, fixableOf } from "@/lib/seo/queries/fixable";

type Props = PageProps<"/admin/seo/doctor/rules/[rule]">;
const pageSize = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ rule }, locale] = await Promise.all([params, panelLocale()]);
  const t = await getTranslations({ locale, namespace: "seo.doctor" });
  return { title: isRuleName(rule) ? t(`rules.${rule}.title`) : t("title") };
}

export default async function RulePage({ params, searchParams }: Props) {
  const [{ locale }, { rule }, asked] = await Promise.all([requireStaff("seo"), params, searchParams]);
  const run = await findLastFinished();
  if (!isRuleName(rule) || !run) notFound();
  const page = Math.max(1, Math.min(100, Math.trunc(Number(listQuery(asked).page ?? 1)) || 1));
  const [affected, counts, t] = await Promise.all([
    listAffected(run.id, rule, page),
    countRules(run.id),
    getTranslations({ locale }),
  ]);
  const fixable = await fixableOf(affected.map(({ path }) => path));
  const total = counts.find((count) => count.rule === rule)?.pages ?? 0;

  return (
    <>
      <PageHeader
        title={t(`seo.doctor.rules.${rule}.title`)}
        back={{ href: "/admin/seo/doctor", label: t("seo.doctor.back") }}
        aside={<span className="text-muted">{t("seo.doctor.affected", { count: total })}</span>}
      />
      <p className="-mt-3 mb-5 max-w-prose">{t(`seo.doctor.rules.${rule}.fix`)}</p>
      {/^(title|description)_/.test(rule) && (
        <p className="-mt-3 mb-5">
          <a href="/admin/settings/snippets" className="link inline-flex min-h-11 items-center">
            {t("seo.doctor.templates")}
          </a>
        </p>
      )}
      {affected.length === 0 && (
        <EmptyState title={t("seo.doctor.noneLeft")} icon={<Icon name="circle-check" size={32} />} />
      )}
      <ul className="grid gap-3">
        {affected.map((found) => (
          <AffectedPage key={found.path} rule={rule} found={found} fixable={fixable.get(found.path)} locale={locale} />
        ))}
      </ul>
      <Pagination
        page={page}
        pages={Math.ceil(total / pageSize)}
        hrefOf={(wanted) => `/admin/seo/doctor/rules/${rule}?page=${wanted}`}
        texts={{
          label: t("catalog.pages.label"),
          previous: t("catalog.pages.previous"),
          next: t("catalog.pages.next"),
          page: (wanted) => t("catalog.pages.page", { page: wanted }),
        }}
      />
    </>
  );
}

type RowProps = { rule: RuleName; found: Affected; fixable: FixablePage | undefined; locale: Locale };

function AffectedPage({ rule, found, fixable, locale }: RowProps) {
  const { path, title, detail } = found;
  const fixes = fixable ? fixesOf(rule, fixable.of, fixable.locale) : [];
  return (
    <li className="card grid gap-3 p-4">
      <div className="min-w-0">
        <a href={auditedHref(path)} className="flex min-h-11 items-center font-semibold hover:underline">
          <bdi className="breakable">{title || path}</bdi>
        </a>
        <p className="text-xs text-muted [overflow-wrap:anywhere]">
          <bdi className="breakable">{path}</bdi>
        </p>
      </div>
      <DoctorEvidence rule={rule} detail={detail} locale={locale} />
      <DoctorFixes rule={rule} path={path} fixes={fixes} locale={locale} />
      <DoctorPageLinks path={path} subject={fixable?.of.subject} locale={locale} />
    </li>
  );
}
