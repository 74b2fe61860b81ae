import type { Metadata } from "next";
import { formerPiece } from "@/app/[locale]/former-piece";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { pieceMetadata, pieceNodes, pieceOfPage, shownOf, twinPathOf } from "@/app/[locale]/piece-page";
import { PieceArticle } from "@/components/content/piece-article";
import { JsonLd } from "@/components/seo/json-ld";
import { blogPath } from "@/lib/content/blog-paths";
import { neighboursOf } from "@/lib/content/queries/find-piece";
import { listPieceSlugs } from "@/lib/content/queries/list-pieces";
import { translations } from "@/lib/i18n/translations";
import { isLocale } from "@/lib/locale";

export const revalidate = 3600;

type Props = { params: Promise<{ locale: string; slug: string }> };

const prerendered = 100;

// A build without a database still succeeds: pages are then made at their first visit.
export const generateStaticParams = async ({ params }: { params: { locale: string } }) =>
  isLocale(params.locale) ? await listPieceSlugs(params.locale, "article", prerendered).catch(() => []) : [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await pieceOfPage("article", params);
  return found ? pieceMetadata(found.piece, found.locale) : missingMetadata(params);
}

export default async function ArticlePage({ params }: Props) {
  const found = await pieceOfPage("article", params);
  if (!found) return formerPiece("article", params);
  const { locale } = found;
  const t = translations(locale, "content");
  const crumbs = [
    { name: t("home"), href: `/${locale}` },
    { name: t("blog.title"), href: blogPath(locale) },
  ];
  const [shown, neighbours, nodes] = await Promise.all([
    shownOf(locale, found.piece),
    neighboursOf(locale, found.piece),
    pieceNodes(
      found.piece,
      locale,
      crumbs.map(({ name, href }) => ({ name, path: href })),
    ),
  ]);
  return (
    <PageShell locale={locale} alternateHref={twinPathOf(found.piece, locale, "/blog")}>
      <JsonLd nodes={nodes} />
      <PieceArticle {...shown} locale={locale} crumbs={crumbs} neighbours={neighbours} />
    </PageShell>
  );
}
