import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/app/[locale]/page-shell";
import { SubscribeOutcome } from "@/components/customers/subscribe-outcome";
import { subscribePath, subscribeSteps } from "@/lib/customers/opt-in";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";

export const revalidate = 3600;
export const dynamicParams = false;

type Params = { params: Promise<{ locale: string; step: string }> };

export const generateStaticParams = () => subscribeSteps.map((step) => ({ step }));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, step } = await stepOf(params);
  const t = translations(locale, "customers.outcome");
  return { title: t(`${step}.title`), robots: { index: false, follow: false } };
}

export default async function SubscribeStepPage({ params }: Params) {
  const { locale, step } = await stepOf(params);
  return (
    <PageShell locale={locale} alternateHref={subscribePath(otherLocale(locale), step)} asksForLetter={false}>
      <div className="container-page pt-6">
        <SubscribeOutcome step={step} locale={locale} />
      </div>
    </PageShell>
  );
}

async function stepOf(params: Params["params"]) {
  const { locale, step: asked } = await params;
  const step = subscribeSteps.find((one) => one === asked);
  if (!isLocale(locale) || !step) notFound();
  return { locale, step };
}
