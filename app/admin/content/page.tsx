import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { FilterTabs } from "@/components/admin/list-tools";
import { listHref, listQuery, pageOfList } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { ContentTabs } from "@/components/content/admin/content-tabs";
import { MostShared } from "@/components/content/admin/most-shared";
import { PieceList } from "@/components/content/admin/piece-list";
import { ListPages } from "@/components/content/list-pages";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { addPiece } from "@/lib/content/admin-actions";
import { isPieceKind, pieceStatuses } from "@/lib/content/piece";
import { listAdminPieces } from "@/lib/content/queries/admin-pieces";
import { listMostShared } from "@/lib/content/queries/count-shares";

const path = "/admin/content";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin" });
  return { title: t("title") };
}

export default async function ContentPage({ searchParams }: PageProps<"/admin/content">) {
  const [{ locale }, params] = await Promise.all([requireStaff("content"), searchParams]);
  setRequestLocale(locale);
  const query = listQuery(params);
  const kind = isPieceKind(query.kind) ? query.kind : "article";
  const status = pieceStatuses.find((known) => known === query.status) ?? null;
  const page = pageOfList(params);
  const [{ pieces, counts, pages }, shared, t] = await Promise.all([
    listAdminPieces({ kind, status, page }, locale),
    listMostShared(locale),
    getTranslations({ locale }),
  ]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);

  return (
    <>
      <PageHeader
        title={t("content.admin.title")}
        action={
          <ActionButton action={addPiece} input={{ kind }} look="primary">
            {t(`content.admin.new.${kind}`)}
          </ActionButton>
        }
      />
      <ContentTabs current={kind} locale={locale} />
      <div className="grid gap-5">
        {query.done === "deleted" && <Notice tone="done">{t("content.admin.done.deleted")}</Notice>}
        <FilterTabs
          label={t("content.admin.statusLabel")}
          tabs={[
            { label: t("admin.all"), href: listHref(path, query, { status: null }), count: all, isOn: !status },
            ...pieceStatuses.map((known) => ({
              label: t(`content.admin.status.${known}`),
              href: listHref(path, query, { status: known }),
              count: counts[known] ?? 0,
              isOn: status === known,
            })),
          ]}
        />
        <PieceList pieces={pieces} kind={kind} locale={locale} />
        <ListPages
          page={page}
          pages={pages}
          hrefOf={(number) => `${listHref(path, query, {})}${query.kind || query.status ? "&" : "?"}page=${number}`}
          locale={locale}
        />
        <MostShared rows={shared} locale={locale} />
      </div>
    </>
  );
}
