import { getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/admin/data-table";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Money } from "@/components/ui/money";
import { formatCount } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { boardState, costPerDelivered, verdictOf } from "@/lib/marketing/board-report";
import type { BoardLine } from "@/lib/marketing/queries/list-boards";

type Props = { boards: BoardLine[]; today: Date; locale: Locale };

const tones: Record<ReturnType<typeof boardState>, BadgeTone> = { planned: "clay", running: "olive", ended: "neutral" };

/** Every place with what came back from it. */
export async function BoardList({ boards, today, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "marketing" });
  const count = (key: "visits" | "orders" | "delivered"): Column<BoardLine> => ({
    key,
    header: t(`report.${key}`),
    isEnd: true,
    cell: ({ came }) => <bdi className="tabular-nums">{formatCount(came[key])}</bdi>,
  });
  const columns: Column<BoardLine>[] = [
    {
      key: "name",
      header: t("boards.place"),
      isMain: true,
      cell: (board) => (
        <span className="grid gap-1">
          <bdi className="breakable">{board.name}</bdi>
          <span className="flex flex-wrap items-center gap-2 text-sm font-normal text-muted">
            <bdi className="breakable">{board.place}</bdi>
            <Badge tone={tones[boardState(board, today)]}>{t(`state.${boardState(board, today)}`)}</Badge>
          </span>
        </span>
      ),
    },
    count("visits"),
    count("orders"),
    count("delivered"),
    {
      key: "revenue",
      header: t("report.revenue"),
      isEnd: true,
      cell: ({ came }) => <Money centimes={came.revenue} locale={locale} />,
    },
    {
      key: "cost",
      header: t("report.cost"),
      isEnd: true,
      cell: ({ cost }) => <Money centimes={cost} locale={locale} />,
    },
    {
      key: "each",
      header: t("report.each"),
      isEnd: true,
      cell: ({ cost, came }) => {
        const each = costPerDelivered(cost, came);
        return each === null ? (
          <span className="text-sm text-muted">{t(`short.${verdictOf(came)}`)}</span>
        ) : (
          <Money centimes={each} locale={locale} />
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t("boards.title")}
      columns={columns}
      rows={boards}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/marketing/boards/${id}`}
      empty={
        <EmptyState title={t("boards.empty")} text={t("boards.emptyText")} icon={<Icon name="image" size={32} />}>
          <ButtonLink href="/admin/marketing/boards/new">{t("boards.new")}</ButtonLink>
        </EmptyState>
      }
    />
  );
}
