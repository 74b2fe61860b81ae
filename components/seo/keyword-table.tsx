import { getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/admin/data-table";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { formatCount, formatPercent } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { growthOf, isMissed, isRising, monthlyCost, type Term } from "@/lib/seo/keyword-term";

export const termHref = ({ locale, text }: Pick<Term, "locale" | "text">): string =>
  `/admin/seo/keywords/term?${new URLSearchParams({ locale, term: text })}`;

type Props = { terms: Term[]; locale: Locale /** with what advertising on each would cost */; isPlan?: boolean };

/** Terms with what is known of them; each leads to what can be done about it. */
export async function KeywordTable({ terms, locale, isPlan = false }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.keywords" });
  const columns: Column<Term>[] = [
    {
      key: "term",
      header: t("term"),
      isMain: true,
      cell: (term) => (
        <span className="flex flex-wrap items-center gap-2">
          <bdi className="breakable">{term.text}</bdi>
          {isMissed(term) && <Badge tone="sale">{t("filters.missed")}</Badge>}
          {isRising(term) && <Badge tone="olive">{t("filters.rising")}</Badge>}
          {term.isPlanned && <Badge tone="accent">{t("filters.planned")}</Badge>}
        </span>
      ),
    },
    {
      key: "searches",
      header: t("searches30"),
      isEnd: true,
      cell: (term) => <strong className="tabular-nums">{formatCount(term.searches)}</strong>,
    },
    {
      key: "growth",
      header: t("growth"),
      isEnd: true,
      cell: (term) => <Growth term={term} isNew={t("new")} locale={locale} />,
    },
    { key: "results", header: t("results"), isEnd: true, cell: (term) => formatCount(term.results) },
    {
      key: "outside",
      header: t("outside"),
      isEnd: true,
      isDesktopOnly: true,
      cell: ({ metric }) => {
        const known = metric?.volume ?? metric?.impressions ?? null;
        return known === null ? t("none") : formatCount(known);
      },
    },
    ...(isPlan
      ? [
          {
            key: "cost",
            header: t("planCost"),
            isEnd: true,
            cell: ({ metric }: Term) => costOf(metric, locale) ?? t("none"),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={terms}
      rowKey={(term) => `${term.locale} ${term.key}`}
      rowHref={termHref}
      empty={<EmptyState title={t("empty")} text={t("emptyText")} icon={<Icon name="lightbulb" size={32} />} />}
    />
  );
}

function costOf(metric: Term["metric"], locale: Locale): string | null {
  const cost = monthlyCost(metric);
  return cost && `${formatMoney(cost.low, locale)} – ${formatMoney(cost.high, locale)}`;
}

function Growth({ term, isNew, locale }: { term: Term; isNew: string; locale: Locale }) {
  const growth = growthOf(term);
  if (growth === null) return <span className="text-muted">{isNew}</span>;
  const tone = growth > 0 ? "text-olive" : growth < 0 ? "text-sale" : "text-muted";
  return (
    <bdi dir="ltr" className={`tabular-nums ${tone}`}>
      {growth > 0 && "+"}
      {formatPercent(growth, locale)}
    </bdi>
  );
}
