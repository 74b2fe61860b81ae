import { getTranslations } from "next-intl/server";
import { ConfirmButton } from "@/components/admin/action-button";
import { type Column, DataTable } from "@/components/admin/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDate } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { deleteRedirect } from "@/lib/settings/admin-actions";

type Row = { id: number; fromPath: string; toPath: string; hits: number; lastHitAt: Date | null };

/** Where each address leads, and how often it was asked for. */
export async function RedirectTable({
  rows,
  locale,
  isSearched,
}: {
  rows: Row[];
  locale: Locale;
  isSearched: boolean;
}) {
  const t = await getTranslations({ locale });
  const address = (path: string) => (
    <bdi dir="ltr" className="break-all">
      {path}
    </bdi>
  );
  const columns: Column<Row>[] = [
    { key: "from", header: t("settings.redirects.from"), cell: ({ fromPath }) => address(fromPath), isMain: true },
    {
      key: "to",
      header: t("settings.redirects.to"),
      cell: ({ toPath }) => (
        <a href={encodeURI(toPath)} className="link">
          {address(toPath)}
        </a>
      ),
    },
    { key: "hits", header: t("settings.redirects.hits"), cell: ({ hits }) => <bdi>{hits}</bdi>, isEnd: true },
    {
      key: "last",
      header: t("settings.redirects.lastHit"),
      cell: ({ lastHitAt }) => (lastHitAt ? formatDate(lastHitAt, locale) : "—"),
      isDesktopOnly: true,
    },
    {
      key: "remove",
      header: <span className="sr-only">{t("settings.redirects.remove")}</span>,
      cell: ({ id }) => (
        <ConfirmButton action={deleteRedirect} input={{ id }} confirm={t("settings.redirects.remove")} look="quiet">
          {t("settings.redirects.remove")}
        </ConfirmButton>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("settings.redirects.title")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        isSearched ? (
          <EmptyState title={t("admin.empty.noMatch")} text={t("admin.empty.noMatchText")} />
        ) : (
          <EmptyState title={t("settings.redirects.empty")} text={t("settings.redirects.emptyText")} />
        )
      }
    />
  );
}
