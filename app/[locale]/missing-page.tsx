import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type ReactNode, Suspense } from "react";
import { PageShell } from "@/app/[locale]/page-shell";
import { MissingStatus } from "@/components/shop/missing-status";
import { NothingHere } from "@/components/shop/nothing-here";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { answerWith } from "@/lib/visit";

type Params = Promise<{ locale: string }>;
type Props = { params: Params; status?: 404 | 410; isKept?: boolean; children?: ReactNode };

/**
 * What a page shows when there is nothing at its address: an ordinary page with the status of an error, complete without
 * JavaScript (Next fills its own by script, its issue 62228). Where no front door stands, a page that is kept for everybody
 * (`isKept`) is so too, with 404 for both, and one made for a visitor is Next's own.
 */
export async function MissingPage({ params, status = 404, isKept = false, children }: Props) {
  const { locale } = await params;
  const isAnswered = answerWith(status);
  if (!isLocale(locale) || !(isAnswered || isKept)) notFound();
  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}`}>
      {/* For lib/page-cache.mjs, which keeps the page with its status. */}
      {isAnswered && <meta name="answer-status" content={String(status)} />}
      {children ?? <NothingHere locale={locale} />}
      {isAnswered || (
        <Suspense>
          <MissingStatus />
        </Suspense>
      )}
    </PageShell>
  );
}

/** The head of such a page. */
export async function missingMetadata(params: Params): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "shop.not_found");
  return { title: t("title"), robots: { index: false } };
}
