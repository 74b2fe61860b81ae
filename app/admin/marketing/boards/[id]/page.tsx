import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CopyButton } from "@/components/admin/copy-button";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader, Section } from "@/components/admin/page-header";
import { BoardCreative } from "@/components/marketing/board-creative";
import { BoardFigures } from "@/components/marketing/board-figures";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { env } from "@/lib/env";
import { idOf } from "@/lib/ids";
import { nothingCame } from "@/lib/marketing/board-report";
import { boardSizeIds } from "@/lib/marketing/board-size";
import { faceOf, findBoard } from "@/lib/marketing/queries/find-board";
import { countsOf } from "@/lib/marketing/queries/list-boards";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "marketing.boards" });
  return { title: t("one") };
}

export default async function BoardPage({ params, searchParams }: PageProps<"/admin/marketing/boards/[id]">) {
  const [{ locale }, { id }, query] = await Promise.all([
    requireStaff("marketing"),
    params,
    searchParams.then(listQuery),
  ]);
  setRequestLocale(locale);
  const board = await findBoard(idOf(id));
  if (!board) notFound();
  const [{ face, isLost }, counts, t] = await Promise.all([
    faceOf(board),
    countsOf([board.word]),
    getTranslations({ locale, namespace: "marketing" }),
  ]);
  const came = counts.get(board.word) ?? nothingCame;
  return (
    <>
      <PageHeader
        title={<bdi className="breakable">{board.name}</bdi>}
        back={{ href: "/admin/marketing/boards", label: t("boards.title") }}
        aside={<bdi className="breakable text-sm text-muted">{board.place}</bdi>}
        action={<ButtonLink href={`/admin/marketing/boards/${id}/edit`}>{t("boards.edit")}</ButtonLink>}
      />
      <div className="grid grid-cols-1 gap-5">
        {query.done === "saved" && <Notice tone="done">{t("one.saved")}</Notice>}
        {isLost && (
          <Notice tone="error" title={t("one.lost")}>
            {t("one.lostText")}
          </Notice>
        )}
        <Section id="report" title={t("report.title")}>
          <BoardFigures cost={board.cost} came={came} locale={locale} />
        </Section>
        <Section id="link" title={t("one.link")} text={t("one.linkText")}>
          <div className="flex flex-wrap items-center gap-3">
            <p dir="ltr" className="min-w-0 rounded-control bg-tint p-3 text-sm break-all">
              {decodeURI(face.link)}
            </p>
            <CopyButton text={face.link} label={t("one.linkCopy")} />
          </div>
        </Section>
        <section aria-labelledby="creatives-title">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <h2 id="creatives-title" className="text-lg">
              {t("one.creatives")}
            </h2>
            <a href={`/api/admin/marketing/boards/${id}/pictures.zip`} download className="btn btn-quiet">
              <Icon name="download" size={20} />
              {t("one.all")}
            </a>
          </div>
          <ul className="grid grid-cols-1 gap-4 lg:grid-cols-2">
            {boardSizeIds.map((size) => (
              <BoardCreative key={size} face={face} size={size} origin={env.APP_URL} locale={locale} />
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
