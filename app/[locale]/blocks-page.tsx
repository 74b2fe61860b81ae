import { PageShell } from "@/app/[locale]/page-shell";
import { pieceNodes, shownOf, twinPathOf } from "@/app/[locale]/piece-page";
import { LandingPage } from "@/components/content/landing-page";
import { JsonLd } from "@/components/seo/json-ld";
import type { PieceView } from "@/lib/content/piece-view";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = { locale: Locale; piece: PieceView; isText?: boolean };

/** The page of a piece that is nothing but its blocks. */
export async function BlocksPage({ locale, piece, isText = false }: Props) {
  const t = translations(locale, "content");
  const [shown, nodes] = await Promise.all([
    shownOf(locale, piece),
    pieceNodes(piece, locale, [{ name: t("home"), path: `/${locale}` }]),
  ]);
  return (
    <PageShell locale={locale} alternateHref={twinPathOf(piece, locale)}>
      <JsonLd nodes={nodes} />
      <LandingPage {...shown} locale={locale} isText={isText} />
    </PageShell>
  );
}
