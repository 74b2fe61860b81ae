import { formerPiece } from "@/app/[locale]/former-piece";
import { PageShell } from "@/app/[locale]/page-shell";
import { type PieceParams, pieceNodes, pieceOfPage, shownOf, twinPathOf } from "@/app/[locale]/piece-page";
import { PieceArticle } from "@/components/content/piece-article";
import { JsonLd } from "@/components/seo/json-ld";
import { blogPath, pressPath } from "@/lib/content/blog-paths";
import { neighboursOf } from "@/lib/content/queries/find-piece";
import { translations } from "@/lib/i18n/translations";

const shelves = {
  article: { name: "blog.title", pathIn: blogPath },
  release: { name: "press.title", pathIn: pressPath },
} as const;

/** The page of a piece that is read from top to bottom, below the list it stands in. */
export async function ReadingPage({ kind, params }: { kind: keyof typeof shelves; params: PieceParams }) {
  const found = await pieceOfPage(kind, params);
  if (!found) return formerPiece(kind, params);
  const { locale, piece } = found;
  const t = translations(locale, "content");
  const { name, pathIn } = shelves[kind];
  const crumbs = [
    { name: t("home"), href: `/${locale}` },
    { name: t(name), href: pathIn(locale) },
  ];
  const [shown, neighbours, nodes] = await Promise.all([
    shownOf(locale, piece),
    neighboursOf(locale, piece),
    pieceNodes(
      piece,
      locale,
      crumbs.map((crumb) => ({ name: crumb.name, path: crumb.href })),
    ),
  ]);
  return (
    <PageShell locale={locale} alternateHref={twinPathOf(piece, locale, pathIn)}>
      <JsonLd nodes={nodes} />
      <PieceArticle {...shown} locale={locale} crumbs={crumbs} neighbours={neighbours} />
    </PageShell>
  );
}
