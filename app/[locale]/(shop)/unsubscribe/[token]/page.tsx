import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { MissingPage } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { LinkForm } from "@/components/customers/link-form";
import { oneClickPath, unsubscribePath } from "@/lib/customers/opt-in";
import { isReader } from "@/lib/customers/queries/subscribers";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/unsubscribe/[token]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "customers.leave");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function UnsubscribePage({ params }: PageProps<"/[locale]/unsubscribe/[token]">) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  if (!/^[\w-]{43}$/.test(token) || !(await isReader(token))) return <MissingPage params={params} />;
  const t = translations(locale, "customers.leave");

  return (
    <PageShell locale={locale} alternateHref={unsubscribePath(otherLocale(locale), token)} asksForLetter={false}>
      <LinkForm
        action={oneClickPath(token)}
        fields={{ from: "page" }}
        title={t("title")}
        text={t("text")}
        button={t("button")}
        look="quiet"
      />
    </PageShell>
  );
}
