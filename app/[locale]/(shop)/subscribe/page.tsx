import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { SubscribeForm } from "@/components/customers/subscribe-form";
import { subscribePath } from "@/lib/customers/opt-in";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/subscribe">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale);
  const paths = { ar: subscribePath("ar"), fr: subscribePath("fr") };
  const [name, text, closing] = [
    t("customers.subscribe.title"),
    t("customers.subscribe.text"),
    t("catalog.metaClosing"),
  ];
  return plainMeta(await findSite(locale), { name, text, closing, paths });
}

export default async function SubscribePage({ params, searchParams }: PageProps<"/[locale]/subscribe">) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = translations(locale);

  return (
    <PageShell locale={locale} alternateHref={subscribePath(otherLocale(locale))} asksForLetter={false}>
      <div className="container-page grid max-w-xl gap-4 pt-6">
        <h1 className="text-2xl">{t("customers.subscribe.title")}</h1>
        <p className="text-muted">{t("customers.subscribe.text")}</p>
        <div className="card p-4 sm:p-6">
          <SubscribeForm
            locale={locale}
            source="page"
            error={query.error === undefined ? undefined : t("errors.email_invalid")}
          />
        </div>
      </div>
    </PageShell>
  );
}
