import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { DraftNotice } from "@/components/content/admin/draft-notice";
import { statusTones } from "@/components/content/admin/piece-list";
import { PieceStatusCard } from "@/components/content/admin/piece-status-card";
import { PieceEditor } from "@/components/content/editor/piece-editor";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listCategoryChoices } from "@/lib/catalog/queries/admin-categories";
import { namesakeOf } from "@/lib/content/author";
import { productIdsOf, startingContent } from "@/lib/content/draft-content";
import { findAdminPiece, listAdminTopics, productNames } from "@/lib/content/queries/admin-pieces";
import { listAuthorsForStaff } from "@/lib/content/queries/authors";
import { countShares } from "@/lib/content/queries/count-shares";
import { countGoalsOf } from "@/lib/content/queries/count-sights";
import { listFilmChoices } from "@/lib/content/queries/films";
import { listGuideChoices } from "@/lib/content/queries/guides";
import { idOf } from "@/lib/ids";
import { pick } from "@/lib/locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin" });
  return { title: t("edit") };
}

export default async function PiecePage({ params, searchParams }: PageProps<"/admin/content/pieces/[id]">) {
  const [staff, { id }, query] = await Promise.all([requireStaff("content"), params, searchParams.then(listQuery)]);
  setRequestLocale(staff.locale);
  const piece = await findAdminPiece(idOf(id));
  if (!piece) notFound();
  const authors = await listAuthorsForStaff();
  const content = startingContent(piece, namesakeOf(authors, staff.name));
  const [categories, names, films, guides, topics, sights, shares, t] = await Promise.all([
    listCategoryChoices(staff.locale),
    productNames(productIdsOf(content), staff.locale),
    listFilmChoices(staff.locale),
    listGuideChoices(staff.locale),
    listAdminTopics(),
    countGoalsOf(piece.id),
    countShares("piece", piece.id),
    getTranslations({ locale: staff.locale, namespace: "content.admin" }),
  ]);
  const title = content.words[staff.locale]?.title || content.words.ar?.title || content.words.fr?.title;

  return (
    <>
      <PageHeader
        title={title || t(`new.${piece.kind}`)}
        back={{ href: `/admin/content?kind=${piece.kind}`, label: t("title") }}
        aside={
          <span className="lg:hidden">
            <Badge tone={statusTones[piece.status]}>{t(`status.${piece.status}`)}</Badge>
          </span>
        }
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          {query.done === "restored" && <Notice tone="done">{t("done.restored")}</Notice>}
          {piece.draftAt && <DraftNotice id={piece.id} at={piece.draftAt} locale={staff.locale} />}
          <PieceEditor
            edition={`${piece.version}-${query.done ?? ""}`}
            piece={{
              id: piece.id,
              kind: piece.kind,
              status: piece.status,
              version: piece.version,
              previewKey: piece.previewKey,
              content,
              draftAt: piece.draftAt,
            }}
            language={staff.locale}
            topics={topics.map((topic) => ({ id: topic.id, name: pick(staff.locale, topic.nameAr, topic.nameFr) }))}
            authors={authors.map(({ id, nameAr, nameFr }) => ({ id, name: pick(staff.locale, nameAr, nameFr) }))}
            choices={{ categories, productNames: names, films, guides }}
          />
        </div>
        <PieceStatusCard piece={piece} sights={sights} shares={shares} goal={content.goal} locale={staff.locale} />
      </div>
    </>
  );
}
