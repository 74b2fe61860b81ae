import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { shownOf } from "@/app/[locale]/piece-page";
import { LandingPage } from "@/components/content/landing-page";
import { PieceArticle } from "@/components/content/piece-article";
import { Notice } from "@/components/ui/notice";
import { findPreview } from "@/lib/content/queries/find-piece";
import { isLocale, otherLocale } from "@/lib/locale";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };

type Props = { params: Promise<{ locale: string; key: string }> };

/** A piece as its page will be, for whoever has the link; what is being typed is here before it is saved. */
export default async function PreviewPage({ params }: Props) {
  const { locale, key } = await params;
  const found = isLocale(locale) && /^[\w-]{43}$/.test(key) ? await findPreview(locale, key) : null;
  if (!isLocale(locale) || !found) notFound();
  const [{ url: _, ...shown }, t] = await Promise.all([
    shownOf(locale, found),
    getTranslations({ locale, namespace: "content" }),
  ]);
  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}/preview/${key}`}>
      <div className="container-page pt-3">
        <Notice>{t("preview")}</Notice>
      </div>
      {found.kind === "landing" ? (
        <LandingPage {...shown} locale={locale} />
      ) : (
        <PieceArticle {...shown} locale={locale} crumbs={[{ name: t("home"), href: `/${locale}` }]} />
      )}
    </PageShell>
  );
}
