import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FilterTabs } from "@/components/admin/list-tools";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { IntentCard, IntentLegend } from "@/components/seo/intent-card";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { formatPercent } from "@/lib/figures";
import { chosenIntents, intentFilters } from "@/lib/seo/intent";
import { listIntents } from "@/lib/seo/queries/intents";

const path = "/admin/seo/keywords/intents";
const shown = 40;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.intents" });
  return { title: t("title") };
}

export default async function IntentsPage({ searchParams }: PageProps<"/admin/seo/keywords/intents">) {
  const [{ locale }, asked] = await Promise.all([requireStaff("seo"), searchParams]);
  const query = listQuery(asked);
  const filter = intentFilters.find((name) => name === query.show) ?? "all";
  const [{ intents, share }, t] = await Promise.all([
    listIntents(),
    getTranslations({ locale, namespace: "seo.intents" }),
  ]);
  const tabs = intentFilters.map((name) => ({
    label: t(`filters.${name}`),
    href: listHref(path, {}, { show: name === "all" ? null : name }),
    count: chosenIntents(intents, name).length,
    isOn: name === filter,
  }));
  const chosen = chosenIntents(intents, filter).slice(0, shown);
  return (
    <>
      <PageHeader title={t("title")} back={{ href: "/admin/seo/keywords", label: t("back") }} />
      <p className="-mt-3 mb-4 max-w-prose text-muted">{t("intro")}</p>
      <div className="grid grid-cols-1 gap-5">
        <FilterTabs label={t("filters.label")} tabs={tabs} />
        {chosen.length > 0 ? (
          <>
            <IntentLegend locale={locale} />
            <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
              {chosen.map((intent) => (
                <li key={intent.group} className="grid">
                  <IntentCard intent={intent} locale={locale} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <EmptyState title={t("empty")} text={t("emptyText")} icon={<Icon name="lightbulb" size={32} />} />
        )}
        <p className="max-w-prose text-sm text-muted">
          {share === null ? t("noShare") : t("share", { percent: formatPercent(share * 100, locale) })}
        </p>
      </div>
    </>
  );
}
