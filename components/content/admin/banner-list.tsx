import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/admin/data-table";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { isOn } from "@/lib/content/banner";
import type { AdminBanner } from "@/lib/content/queries/banners";
import { formatCount, formatPercent } from "@/lib/figures";
import { wilayaOf } from "@/lib/geography/geography";
import { type Locale, pick } from "@/lib/locale";
import { AudienceWords } from "../audience-words";

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
  const figure = (value: string) => <bdi className="tabular-nums">{value}</bdi>;
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
          cell: ({ audience }) => (
            <span className="text-sm">
              <AudienceWords audience={audience} placeName={(code) => placeName(code, locale)} />
            </span>
          ),
        },
        {
          key: "seen",
          header: t("banner.seen"),
          isEnd: true,
          cell: ({ figures }) => figure(formatCount(figures.seen)),
        },
        {
          key: "reach",
          header: t("banner.reach"),
          isEnd: true,
          isDesktopOnly: true,
          cell: ({ figures }) => figure(formatCount(figures.reach)),
        },
        {
          key: "acted",
          header: t("banner.clicks"),
          isEnd: true,
          isDesktopOnly: true,
          cell: ({ figures }) => figure(formatCount(figures.acted)),
        },
        {
          key: "rate",
          header: t("banner.rate"),
          isEnd: true,
          cell: ({ figures }) => figure(formatPercent(figures.rate * 100, locale)),
        },
        {
          key: "part",
          header: t("banner.part"),
          isEnd: true,
          cell: ({ part }) => <Part part={part} locale={locale} />,
        },
      ]}
    />
  );
}

function placeName(code: string, locale: Locale): string {
  const wilaya = wilayaOf(code);
  return wilaya ? pick(locale, wilaya.nameAr, wilaya.nameFr) : code;
}

/** Its part among those that hang for the same visitors, drawn and told. */
function Part({ part, locale }: { part: number | null; locale: Locale }) {
  if (part === null) return "—";
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="h-1.5 w-12 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ inlineSize: `${Math.round(part * 100)}%` }} />
      </span>
      <bdi className="tabular-nums">{formatPercent(part * 100, locale)}</bdi>
    </span>
  );
}
