import { getTranslations } from "next-intl/server";
import { FilterTabs } from "@/components/admin/list-tools";
import { PageHeader } from "@/components/admin/page-header";
import type { Locale } from "@/lib/locale";

const rooms = [
  { key: "sources", href: "/admin/analytics" },
  { key: "links", href: "/admin/analytics/links" },
  { key: "outreach", href: "/admin/analytics/outreach" },
  { key: "widgets", href: "/admin/analytics/widgets" },
  { key: "speed", href: "/admin/analytics/speed" },
] as const;

type Room = (typeof rooms)[number]["key"];
/** `news`: how much is new in a room; nothing is written beside the others. */
type Props = { current: Room; news: Partial<Record<Room, number>>; locale: Locale };

/** The title and the rooms of what is known of visits. */
export async function AnalyticsHeader({ current, news, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "analytics" });
  const tabs = rooms.map(({ key, href }) => ({
    ...{ href, label: t(`rooms.${key}`), isOn: key === current },
    ...(news[key] && { count: news[key] }),
  }));
  return (
    <>
      <PageHeader title={t("title")} />
      <FilterTabs label={t("rooms.label")} tabs={tabs} />
      <p className="mt-4 mb-5 max-w-prose text-muted">{t(`intro.${current}`)}</p>
    </>
  );
}
