import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MissingPage } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { OrderContact } from "@/components/orders/order-contact";
import { OrderPaper } from "@/components/orders/order-paper";
import { OrderPlaced } from "@/components/orders/order-placed";
import { OrderProgress } from "@/components/orders/order-progress";
import { formatDateTime } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { findOrderByToken } from "@/lib/orders/queries";
import { shopperStateOf } from "@/lib/orders/shopper-progress";
import { shopSettings } from "@/lib/settings/queries";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/orders/[token]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "orders.page");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function OrderPage({ params }: PageProps<"/[locale]/orders/[token]">) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const order = /^[\w-]{43}$/.test(token) ? await findOrderByToken(token) : null;
  if (!order) return <MissingPage params={params} />;
  const [t, shop] = await Promise.all([getTranslations({ locale, namespace: "orders.page" }), shopSettings()]);
  const state = shopperStateOf(order);
  const isWaiting = state === "to_confirm" || state === "postponed";

  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}/orders/${token}`} asksForLetter={false}>
      <order-placed className="container-page grid max-w-2xl gap-4 pt-7">
        <OrderPlaced number={order.number} isWaiting={isWaiting} locale={locale} />
        <section aria-label={t("tracking")} className="card grid gap-1 p-4">
          <OrderProgress state={state} locale={locale} />
          <p className="text-xs text-muted">{t("placedAt", { date: formatDateTime(order.createdAt, locale) })}</p>
        </section>
        <OrderContact locale={locale} number={order.number} phone={shop.phone} whatsapp={shop.whatsapp || shop.phone} />
        <OrderPaper order={order} locale={locale} />
        <p className="text-center text-sm text-muted print:hidden">{t("keep")}</p>
        <a href={`/${locale}`} className="link inline-flex min-h-11 items-center justify-self-center print:hidden">
          {t("more")}
        </a>
      </order-placed>
    </PageShell>
  );
}
