import { getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/admin/data-table";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { formatRelative } from "@/lib/dates";
import { formatPercent } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import type { RivalLine } from "@/lib/seo/queries/rivals";
import { inDinars } from "@/lib/seo/rival-news";
import { hostOf } from "./rival-news";

type Props = { rivals: RivalLine[]; now: Date; locale: Locale };

/** Rivals' products with their price beside ours. */
export async function RivalList({ rivals, now, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.rivals" });
  const columns: Column<RivalLine>[] = [
    {
      key: "title",
      header: t("page"),
      isMain: true,
      cell: (rival) => (
        <span className="grid gap-1">
          <span>
            <bdi>{rival.title || hostOf(rival.url)}</bdi>
          </span>
          <span className="flex flex-wrap items-center gap-2 text-sm font-normal text-muted">
            <bdi dir="ltr">{hostOf(rival.url)}</bdi>
            {rival.failure && <Badge tone="sale">{t("failed")}</Badge>}
            {rival.isInStock === false && <Badge>{t("outOfStock")}</Badge>}
            {rival._count.news > 0 && <Badge tone="accent">{t("new")}</Badge>}
          </span>
        </span>
      ),
    },
    {
      key: "price",
      header: t("theirs"),
      isEnd: true,
      cell: (rival) => <Price rival={rival} locale={locale} unknown={t("unknown")} />,
    },
    {
      key: "ours",
      header: t("ours"),
      isEnd: true,
      cell: ({ product }) =>
        product ? <bdi className="whitespace-nowrap">{formatMoney(product.priceFrom, locale)}</bdi> : t("unknown"),
    },
    { key: "gap", header: t("gap"), isEnd: true, cell: (rival) => <Gap rival={rival} locale={locale} /> },
    {
      key: "looked",
      header: t("looked"),
      isEnd: true,
      isDesktopOnly: true,
      cell: ({ lookedAt }) => (
        <span className="text-sm whitespace-nowrap text-muted">
          {lookedAt ? formatRelative(lookedAt, now, locale) : t("notYet")}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={rivals}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/seo/rivals/${id}`}
      empty={<EmptyState title={t("empty")} text={t("emptyText")} icon={<Icon name="eye" size={32} />} />}
    />
  );
}

type PriceProps = { rival: Pick<RivalLine, "price" | "currency">; locale: Locale; unknown: string };

/** A price in its own money. */
export function Price({ rival: { price, currency }, locale, unknown }: PriceProps) {
  if (price === null) return unknown;
  const text = currency === "DZD" ? formatMoney(price, locale) : `${(price / 100).toFixed(2)} ${currency}`;
  return <bdi className="font-semibold whitespace-nowrap">{text}</bdi>;
}

/** How much dearer (+) or cheaper (−) than ours they are. */
export function Gap({ rival, locale }: { rival: Pick<RivalLine, "price" | "currency" | "product">; locale: Locale }) {
  const theirs = inDinars(rival);
  const ours = rival.product?.priceFrom;
  if (theirs === null || !ours) return <span className="text-muted">–</span>;
  const percent = Math.round(((theirs - ours) / ours) * 100);
  const tone = percent < 0 ? "text-sale" : percent > 0 ? "text-olive" : "text-muted";
  return (
    <bdi dir="ltr" className={`font-semibold whitespace-nowrap tabular-nums ${tone}`}>
      {percent > 0 && "+"}
      {formatPercent(percent, locale)}
    </bdi>
  );
}
