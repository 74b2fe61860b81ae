import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/admin/data-table";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { isOn } from "@/lib/content/banner";
import type { AdminBanner } from "@/lib/content/queries/banners";
import { percentOf } from "@/lib/content/sight";
import type { Locale } from "@/lib/locale";

type Props = { banners: AdminBanner[]; locale: Locale; now: Date };

/** Every billboard: where, when, for whom, and what it achieved in thirty days. */
export async function BannerList({ banners, locale, now }: Props) {
  const t = await getTranslations({ locale, namespace: "content.admin" });
  const state = (banner: AdminBanner) => {
    if (isOn(banner, now)) return <Badge tone="olive">{t("banner.on")}</Badge>;
    if (banner.isActive && banner.startsAt && banner.startsAt > now)
      return <Badge tone="clay">{t("banner.waiting")}</Badge>;
    return <Badge>{banner.isActive ? t("banner.over") : t("banner.off")}</Badge>;
  };
  const count = (value: number | string) => <bdi className="tabular-nums">{value}</bdi>;
  return (
    <DataTable
      caption={t("tabs.banners")}
      rows={banners}
      rowKey={(banner) => banner.id}
      rowHref={(banner) => `/admin/content/banners/${banner.id}`}
      empty={<EmptyState title={t("banner.empty")} text={t("banner.emptyText")} />}
      columns={[
        { key: "name", header: t("banner.name"), isMain: true, cell: ({ name }) => name },
        { key: "place", header: t("banner.placement"), cell: ({ placement }) => t(`placement.${placement}`) },
        { key: "state", header: t("statusLabel"), cell: state },
        {
          key: "audience",
          header: t("banner.audience"),
          isDesktopOnly: true,
          cell: ({ audience }) => t(`audience.${audience}`),
        },
        { key: "seen", header: t("banner.seen"), isEnd: true, cell: ({ figures }) => count(figures.seen) },
        {
          key: "reach",
          header: t("banner.reach"),
          isEnd: true,
          isDesktopOnly: true,
          cell: ({ figures }) => count(figures.reach),
        },
        { key: "acted", header: t("banner.clicks"), isEnd: true, cell: ({ figures }) => count(figures.acted) },
        { key: "rate", header: t("banner.rate"), isEnd: true, cell: ({ figures }) => count(percentOf(figures.rate)) },
      ]}
    />
  );
}
