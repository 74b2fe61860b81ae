import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { isLocale, otherLocale } from "@/lib/locale";

export const revalidate = 3600;

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "shop.offline" });
  return { title: t("title"), robots: { index: false } };
}

/** What the worker shows where a page cannot be had: it is kept on the device in both languages. */
export default async function OfflinePage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "shop.offline" });
  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}/offline`} asksForLetter={false}>
      <EmptyState heading="h1" title={t("title")} text={t("text")} icon={<Icon name="cloud-off" size={36} />}>
        {/* This page again, at whatever address the worker shows it. */}
        <ButtonLink href="">{t("retry")}</ButtonLink>
        <ButtonLink look="quiet" href={`/${locale}`}>
          {t("home")}
        </ButtonLink>
      </EmptyState>
      <seen-pages className="container-page grid max-w-2xl gap-4">
        {(["kept", "seen"] as const).map((list) => (
          <section key={list} data-list={list} hidden className="card p-4">
            <h2 className="text-lg">{t(list)}</h2>
            <ul className="mt-2 grid gap-1 [&>li]:min-h-11 [&>li]:content-center" />
          </section>
        ))}
      </seen-pages>
    </PageShell>
  );
}
