import { getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/admin/data-table";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/locale";
import { growthOf, isMissed, isRising, type Term } from "@/lib/seo/keyword-term";

export const termHref = ({ locale, text }: Pick<Term, "locale" | "text">): string =>
  `/admin/seo/keywords/term?${new URLSearchParams({ locale, term: text })}`;

/** Terms with what is known of them; each leads to what can be done about it. */
export async function KeywordTable({ terms, locale }: { terms: Term[]; locale: Locale }) {
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
      cell: (term) => <strong className="tabular-nums">{term.searches}</strong>,
    },
    { key: "growth", header: t("growth"), isEnd: true, cell: (term) => <Growth term={term} isNew={t("new")} /> },
    { key: "results", header: t("results"), isEnd: true, cell: (term) => term.results },
    {
      key: "outside",
      header: t("outside"),
      isEnd: true,
      isDesktopOnly: true,
      cell: ({ metric }) => metric?.volume ?? metric?.impressions ?? t("none"),
    },
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

function Growth({ term, isNew }: { term: Term; isNew: string }) {
  const growth = growthOf(term);
  if (growth === null) return <span className="text-muted">{isNew}</span>;
  const tone = growth > 0 ? "text-olive" : growth < 0 ? "text-sale" : "text-muted";
  return (
    <bdi dir="ltr" className={`tabular-nums ${tone}`}>
      {growth > 0 ? "+" : growth < 0 ? "−" : ""}
      {Math.abs(growth)}%
    </bdi>
  );
}
