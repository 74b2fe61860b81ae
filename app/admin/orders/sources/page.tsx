import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CopyButton } from "@/components/admin/copy-button";
import { FilterTabs } from "@/components/admin/list-tools";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader, Section } from "@/components/admin/page-header";
import { SourceLegend } from "@/components/orders/source-bar";
import { SourceFigures } from "@/components/orders/source-figures";
import { SourceTable } from "@/components/orders/source-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { env } from "@/lib/env";
import { isKnownWay } from "@/lib/orders/order-source";
import { countSourceOrders, sourcesMax } from "@/lib/orders/queries/source-orders";

const path = "/admin/orders/sources";
const spans = [30, 90] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "orders.sources" });
  return { title: t("title") };
}

export default async function SourcesPage({ searchParams }: PageProps<"/admin/orders/sources">) {
  const [{ locale }, asked] = await Promise.all([requireStaff("orders.sources"), searchParams]);
  setRequestLocale(locale);
  const span = spans.find((days) => String(days) === listQuery(asked).days) ?? 30;
  const [rows, t] = await Promise.all([
    countSourceOrders(new Date(Date.now() - span * 86_400_000)),
    getTranslations({ locale, namespace: "orders.sources" }),
  ]);
  const tabs = spans.map((days) => ({
    label: t("days", { days }),
    href: listHref(path, {}, { days: days === 30 ? null : days }),
    isOn: days === span,
  }));
  const example = `${env.APP_URL}/${locale}?utm_source=facebook&utm_medium=cpc&utm_campaign=ramadan`;
  return (
    <>
      <PageHeader title={t("title")} back={{ href: "/admin/orders", label: t("back") }} />
      <p className="-mt-3 mb-4 max-w-prose text-muted">{t("intro")}</p>
      <div className="grid grid-cols-1 gap-5">
        <FilterTabs label={t("spans")} tabs={tabs} />
        {rows.some(isKnownWay) ? (
          <>
            <SourceFigures rows={rows} locale={locale} />
            <SourceLegend />
            <SourceTable rows={rows} locale={locale} />
            {rows.length === sourcesMax && <p className="text-sm text-muted">{t("more", { max: sourcesMax })}</p>}
          </>
        ) : (
          <EmptyState title={t("empty")} text={t("emptyText")} icon={<Icon name="trending-up" size={32} />} />
        )}
        <Section title={t("mark.title")} text={t("mark.text")}>
          <div className="flex flex-wrap items-center gap-3">
            <p dir="ltr" className="min-w-0 rounded-control bg-tint p-3 text-sm break-all">
              {example}
            </p>
            <CopyButton text={example} label={t("mark.copy")} />
          </div>
          <p className="mt-3 max-w-prose text-sm text-muted">{t("mark.clicks")}</p>
        </Section>
      </div>
    </>
  );
}
