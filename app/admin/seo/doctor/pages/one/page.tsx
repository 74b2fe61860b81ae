import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { DoctorFacts } from "@/components/seo/doctor-facts";
import { DoctorFindings } from "@/components/seo/doctor-findings";
import { DoctorPageLinks } from "@/components/seo/doctor-page-links";
import { FocusForm } from "@/components/seo/focus-form";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { localeOfPath } from "@/lib/seo/audit-address";
import { findAuditedPage, findLastFinished } from "@/lib/seo/queries/audit";
import { fixableOf } from "@/lib/seo/queries/fixable";
import { listFocus } from "@/lib/seo/queries/focus";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.doctor" });
  return { title: t("page") };
}

export default async function AuditedPage({ searchParams }: PageProps<"/admin/seo/doctor/pages/one">) {
  const [{ locale }, asked] = await Promise.all([requireStaff("seo"), searchParams]);
  const path = String(asked.path ?? "").slice(0, 1_000);
  const run = await findLastFinished();
  const page = run && (await findAuditedPage(run.id, path));
  if (!page) notFound();
  const [fixable, wishes, t] = await Promise.all([
    fixableOf([path]).then((found) => found.get(path)),
    listFocus(),
    getTranslations({ locale, namespace: "seo.doctor" }),
  ]);
  const wish = wishes.find((candidate) => candidate.path === path);
  const rivals = wishes.filter((other) => other !== wish && other.key === wish?.key && other.locale === wish?.locale);

  return (
    <>
      <PageHeader
        title={<bdi className="breakable">{page.facts?.title || path}</bdi>}
        back={{ href: "/admin/seo/doctor/pages", label: t("allPages") }}
      />
      <p className="-mt-3 mb-3 text-sm text-muted [overflow-wrap:anywhere]">
        <bdi className="breakable">{path}</bdi>
      </p>
      <div className="grid gap-6">
        <DoctorPageLinks path={path} subject={fixable?.of.subject} locale={locale} />
        <Section id="findings" title={t("findings")}>
          <DoctorFindings path={path} findings={page.findings} fixable={fixable} locale={locale} />
        </Section>
        {page.facts && localeOfPath(path) && (
          <Section id="focus" title={t("focus.title")} text={t("focus.text")}>
            <FocusForm page={page.facts} keyword={wish?.keyword ?? ""} rivals={rivals} locale={locale} />
          </Section>
        )}
        <DoctorFacts page={page} locale={locale} />
      </div>
    </>
  );
}
