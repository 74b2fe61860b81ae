import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { LinkForm } from "@/components/customers/link-form";
import { confirmPath, subscribePath } from "@/lib/customers/opt-in";
import { findOptIn } from "@/lib/customers/queries/find-opt-in";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";

export const dynamic = "force-dynamic";

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/subscribe/confirm/[token]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "customers.confirm");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function ConfirmPage({ params }: PageProps<"/[locale]/subscribe/confirm/[token]">) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const link = /^[\w-]{43}$/.test(token) ? await findOptIn(token) : null;
  if (!link || link.state === "expired") redirect(subscribePath(locale, "expired"));
  if (link.state === "confirmed") redirect(subscribePath(locale, link.hasGift ? "gift" : "done"));
  const t = translations(locale, "customers.confirm");
  const address = { address: link.address, b: (words: React.ReactNode) => <bdi dir="ltr">{words}</bdi> };

  return (
    <PageShell locale={locale} alternateHref={confirmPath(otherLocale(locale), token)} asksForLetter={false}>
      <LinkForm
        action="/api/subscribe/confirm"
        fields={{ token, locale }}
        title={t("title")}
        text={t.rich(link.hasGift ? "giftText" : "text", address)}
        button={t(link.hasGift ? "giftButton" : "button")}
      />
    </PageShell>
  );
}
