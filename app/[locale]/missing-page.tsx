import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PageShell } from "@/app/[locale]/page-shell";
import { NothingHere } from "@/components/shop/nothing-here";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { answerWith } from "@/lib/visit";

type Params = Promise<{ locale: string }>;
type Props = { params: Params; status?: 404 | 410; children?: ReactNode };

/**
 * What a page shows when there is nothing at its address: an ordinary page with the status of an error, complete without
 * JavaScript (Next fills its own by script, its issue 62228). Where the front door does not stand, it is Next's own 404.
 */
export async function MissingPage({ params, status = 404, children }: Props) {
  const { locale } = await params;
  if (!isLocale(locale) || !answerWith(status)) notFound();
  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}`}>
      {/* For lib/page-cache.mjs, which keeps the page with its status. */}
      <meta name="answer-status" content={String(status)} />
      {children ?? <NothingHere locale={locale} />}
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
