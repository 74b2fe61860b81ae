import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { CartLineRow } from "@/components/cart/cart-line-row";
import { CartNotice } from "@/components/cart/cart-notice";
import { FreeDelivery } from "@/components/cart/free-delivery";
import { OrderForm } from "@/components/checkout/order-form";
import { BannerSlot } from "@/components/content/banner-slot";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Money } from "@/components/ui/money";
import { cartCookie, isCartToken } from "@/lib/cart/cart-cookie";
import { orderableUnits, subtotalOf } from "@/lib/cart/cart-line";
import { findCartLines, findLines } from "@/lib/cart/queries";
import { listBanners } from "@/lib/content/queries/banners";
import { billboardScript } from "@/lib/env";
import { translations } from "@/lib/i18n/translations";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import { firstMobile } from "@/lib/phone";
import { shopSettings } from "@/lib/settings/queries";
import { deliveryRates } from "@/lib/shipping/queries";
import { sha256 } from "@/lib/tokens";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/cart">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "cart");
  return { title: t("title"), robots: { index: false } };
}

export default async function CartPage({ params, searchParams }: PageProps<"/[locale]/cart">) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const [t, news, lines, settings, rates, banners] = await Promise.all([
    getTranslations({ locale, namespace: "cart" }),
    newsOf(query, locale),
    linesOfVisitor(locale),
    shopSettings(),
    deliveryRates(),
    listBanners(locale, "cart"),
  ]);
  const subtotal = subtotalOf(lines);
  const units = lines.reduce((sum, line) => sum + orderableUnits(line), 0);
  const { freeDeliveryFrom } = settings;

  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}/cart`} asksForLetter={false}>
      <div className="container-page grid gap-4 pt-5">
        <h1 className="text-2xl">{t("title")}</h1>
        <BannerSlot placement="cart" banners={banners} code={billboardScript} />
        <CartNotice news={news} locale={locale} />
        {lines.length === 0 ? (
          <EmptyState title={t("empty")} text={t("emptyText")} icon={<Icon name="shopping-bag" size={36} />}>
            <ButtonLink href={`/${locale}`}>{t("browse")}</ButtonLink>
          </EmptyState>
        ) : (
          <div className="grid items-start gap-5 lg:grid-cols-[1fr_26rem]">
            <section aria-label={t("title")} className="card lg:sticky lg:top-32">
              <ul className="divide-y divide-line">
                {lines.map((line) => (
                  <CartLineRow key={line.variantId} line={line} locale={locale} />
                ))}
              </ul>
              <p className="flex items-baseline justify-between gap-4 border-t border-line p-3 sm:px-4">
                <span>
                  {t("subtotal")} <span className="text-sm text-muted">· {t("units", { count: units })}</span>
                </span>
                <Money centimes={subtotal} locale={locale} className="text-lg" />
              </p>
              <FreeDelivery subtotal={subtotal} freeFrom={freeDeliveryFrom} locale={locale} />
            </section>
            {units > 0 && (
              <OrderForm
                locale={locale}
                source="cart"
                rates={rates}
                freeDeliveryFrom={freeDeliveryFrom}
                sms={firstMobile([settings.whatsapp, settings.phone])}
                subtotal={subtotal}
                lineLabel={t("units", { count: units })}
                title={t("orderTitle")}
              />
            )}
          </div>
        )}
      </div>
    </PageShell>
  );
}

async function linesOfVisitor(locale: Locale) {
  const token = (await cookies()).get(cartCookie)?.value ?? "";
  return isCartToken(token) ? findCartLines(sha256(token), locale) : [];
}

type Query = Record<string, string | string[] | undefined>;

async function newsOf(query: Query, locale: Locale) {
  const one = (key: string) => (typeof query[key] === "string" ? query[key] : undefined);
  const whole = (key: string) => (/^\d{1,9}$/.test(one(key) ?? "") ? Number(one(key)) : 0);
  const units = Math.min(whole("units"), 99);
  const variantId = whole("removed");
  const found = variantId > 0 && units > 0 ? await findLines([{ variantId, quantity: units }], locale) : [];
  return { said: one("said"), error: one("error"), units, removed: found[0] ?? null };
}
