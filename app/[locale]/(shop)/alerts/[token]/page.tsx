import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { MissingPage } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { LinkForm } from "@/components/customers/link-form";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { countWaitingFor } from "@/lib/customers/queries/stock-alerts";
import { waitingPath } from "@/lib/customers/stock-alert";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/alerts/[token]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "customers.waiting");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** What the address of a mail still waits for, and its end. A token that nobody has says the same as one that waits for nothing. */
export default async function WaitingPage({ params }: PageProps<"/[locale]/alerts/[token]">) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  if (!/^[\w-]{43}$/.test(token)) return <MissingPage params={params} />;
  const count = await countWaitingFor(token);
  const t = translations(locale, "customers.waiting");

  return (
    <PageShell locale={locale} alternateHref={waitingPath(otherLocale(locale), token)} asksForLetter={false}>
      {count > 0 ? (
        <LinkForm
          action={`/api/stock-alerts/${token}`}
          fields={{ locale }}
          title={t("title")}
          text={t("text", { count })}
          button={t("button")}
          look="quiet"
        />
      ) : (
        <div className="container-page pt-6">
          <EmptyState
            heading="h1"
            icon={<Icon name="check" size={44} className="text-accent" />}
            title={t("none")}
            text={t("noneText")}
          >
            <ButtonLink href={`/${locale}`}>{t("shop")}</ButtonLink>
          </EmptyState>
        </div>
      )}
    </PageShell>
  );
}
