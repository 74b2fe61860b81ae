import { getTranslations } from "next-intl/server";
import { FilterTabs } from "@/components/admin/list-tools";
import { PageHeader } from "@/components/admin/page-header";
import type { Locale } from "@/lib/locale";

const rooms = [
  { key: "sources", href: "/admin/analytics" },
  { key: "links", href: "/admin/analytics/links" },
  { key: "speed", href: "/admin/analytics/speed" },
] as const;

type Props = { current: (typeof rooms)[number]["key"]; newHosts: number; locale: Locale };

/** The title and the three rooms of what is known of visits; how many sites are new stands beside theirs. */
export async function AnalyticsHeader({ current, newHosts, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "analytics" });
  const tabs = rooms.map(({ key, href }) => ({
    ...{ href, label: t(`rooms.${key}`), isOn: key === current },
    ...(key === "links" && newHosts > 0 && { count: newHosts }),
  }));
  return (
    <>
      <PageHeader title={t("title")} />
      <FilterTabs label={t("rooms.label")} tabs={tabs} />
      <p className="mt-4 mb-5 max-w-prose text-muted">{t(`intro.${current}`)}</p>
    </>
  );
}
