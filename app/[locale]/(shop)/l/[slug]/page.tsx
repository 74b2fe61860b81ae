import type { Metadata } from "next";
import { formerPiece } from "@/app/[locale]/former-piece";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { pieceMetadata, pieceNodes, pieceOfPage, shownOf, twinPathOf } from "@/app/[locale]/piece-page";
import { LandingPage } from "@/components/content/landing-page";
import { JsonLd } from "@/components/seo/json-ld";
import { listPieceSlugs } from "@/lib/content/queries/list-pieces";
import { translations } from "@/lib/i18n/translations";
import { isLocale } from "@/lib/locale";

export const revalidate = 3600;

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = async ({ params }: { params: { locale: string } }) =>
  isLocale(params.locale) ? await listPieceSlugs(params.locale, "landing", 50).catch(() => []) : [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await pieceOfPage("landing", params);
  return found ? pieceMetadata(found.piece, found.locale) : missingMetadata(params);
}

export default async function Landing({ params }: Props) {
  const found = await pieceOfPage("landing", params);
  if (!found) return formerPiece("landing", params);
  const t = translations(found.locale, "content");
  const [shown, nodes] = await Promise.all([
    shownOf(found.locale, found.piece),
    pieceNodes(found.piece, found.locale, [{ name: t("home"), path: `/${found.locale}` }]),
  ]);
  return (
    <PageShell locale={found.locale} alternateHref={twinPathOf(found.piece, found.locale)}>
      <JsonLd nodes={nodes} />
      <LandingPage {...shown} locale={found.locale} />
    </PageShell>
  );
}
