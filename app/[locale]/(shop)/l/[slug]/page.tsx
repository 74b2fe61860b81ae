import type { Metadata } from "next";
import { MissingPage, missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { pieceMetadata, pieceOfPage, shownOf, twinPathOf } from "@/app/[locale]/piece-page";
import { LandingPage } from "@/components/content/landing-page";
import { listPieceSlugs } from "@/lib/content/queries/list-pieces";
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
  if (!found) return <MissingPage params={params} />;
  const shown = await shownOf(found.locale, found.piece);
  return (
    <PageShell locale={found.locale} alternateHref={twinPathOf(found.piece, found.locale)}>
      <LandingPage {...shown} locale={found.locale} />
    </PageShell>
  );
}
