import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { OrderProgress } from "@/components/orders/order-progress";
import { TrackForm } from "@/components/orders/track-form";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import { findOrderState } from "@/lib/orders/queries/find-order-state";
import { shopperStateOf } from "@/lib/orders/shopper-progress";
import { openTracking } from "@/lib/orders/tracking-seal";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/track">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "orders.track");
  return { title: t("title"), referrer: "same-origin", robots: { index: false, follow: true } };
}

export default async function TrackPage({ params, searchParams }: PageProps<"/[locale]/track">) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = translations(locale, "orders.track");
  const number = typeof query.pass === "string" ? openTracking(query.pass, new Date()) : null;
  const order = number === null ? null : await findOrderState(number);

  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}/track`}>
      <div className="container-page grid max-w-xl gap-4 pt-6">
        <h1 className="text-2xl">{t("title")}</h1>
        {query.error !== undefined && <Notice tone="error">{t("notFound")}</Notice>}
        {query.pass !== undefined && !order && <Notice>{t("expired")}</Notice>}
        {order && <TrackedOrder order={order} locale={locale} />}
        <TrackForm locale={locale} />
      </div>
    </PageShell>
  );
}

type Order = NonNullable<Awaited<ReturnType<typeof findOrderState>>>;

function TrackedOrder({ order, locale }: { order: Order; locale: Locale }) {
  const t = translations(locale, "orders.track");
  return (
    <section aria-labelledby="tracked" className="card grid gap-3 p-4">
      <h2 id="tracked" className="text-lg">
        {t("order")} <bdi dir="ltr">#{order.number}</bdi>
      </h2>
      <OrderProgress state={shopperStateOf(order)} locale={locale} />
      <p className="flex flex-wrap justify-between gap-2 text-sm text-muted">
        <span>{formatDate(order.createdAt, locale)}</span>
        <span>
          {t("toPay")} <Money centimes={order.total} locale={locale} />
        </span>
      </p>
    </section>
  );
}
