import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/admin/data-table";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { PieceKind, PieceStatus } from "@/lib/content/piece";
import type { AdminPieceRow } from "@/lib/content/queries/admin-pieces";
import { formatDate, formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";

type Props = { pieces: AdminPieceRow[]; kind: PieceKind; locale: Locale };

export const statusTones: Record<PieceStatus, BadgeTone> = { draft: "neutral", scheduled: "clay", published: "olive" };

/** The pieces of one kind with their state and languages. */
export async function PieceList({ pieces, kind, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "content.admin" });
  return (
    <DataTable
      caption={t(`tabs.${kind}`)}
      rows={pieces}
      rowKey={(piece) => piece.id}
      rowHref={(piece) => `/admin/content/pieces/${piece.id}`}
      empty={<EmptyState title={t(`empty.${kind}`)} text={t("empty.text")} />}
      columns={[
        { key: "title", header: t("fields.title"), isMain: true, cell: (piece) => piece.title ?? t("untitled") },
        {
          key: "status",
          header: t("statusLabel"),
          cell: ({ status, draftAt }) => (
            <span className="flex flex-wrap gap-1">
              <Badge tone={statusTones[status]}>{t(`status.${status}`)}</Badge>
              {draftAt && <Badge tone="accent">{t("unsaved")}</Badge>}
            </span>
          ),
        },
        {
          key: "languages",
          header: t("language"),
          cell: ({ languages }) => languages.map((language) => t(`languages.${language as Locale}`)).join(" · ") || "—",
        },
        { key: "goal", header: t("fields.goal"), isDesktopOnly: true, cell: ({ goal }) => t(`goal.${goal}`) },
        { key: "when", header: t("when"), cell: (piece) => whenOf(piece, locale) },
      ]}
    />
  );
}

function whenOf({ status, publishAt, publishedAt, updatedAt }: AdminPieceRow, locale: Locale): string {
  if (status === "scheduled" && publishAt) return formatDateTime(publishAt, locale);
  return formatDate(status === "published" && publishedAt ? publishedAt : updatedAt, locale);
}
