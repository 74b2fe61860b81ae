import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ErrorTexts } from "@/components/shop/error-texts";
import { Islands } from "@/components/shop/islands";
import { NextPages } from "@/components/shop/next-pages";
import { ShopOffline } from "@/components/shop/shop-offline";
import { preloadFonts } from "@/components/ui/preload-fonts";
import { env, islandsScript, offlineScript } from "@/lib/env";
import { directionOf, isLocale, locales, localeTag, pick } from "@/lib/locale";
import { shopSettings } from "@/lib/settings/queries";
import "../shop.css";

type Params = { params: Promise<{ locale: string }> };

// Where a build has no database, nothing is prerendered and each page is made at its first visit.
export const generateStaticParams = () =>
  shopSettings().then(
    () => locales.map((locale) => ({ locale })),
    () => [],
  );

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#13110e" },
  ],
};

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const shop = await shopSettings();
  const name = shop.name[locale];
  return {
    metadataBase: new URL(env.APP_URL),
    manifest: `/${locale}/manifest.webmanifest`,
    appleWebApp: { title: name, statusBarStyle: "default" },
    icons: { icon: "/icon.svg", apple: "/app/icon-192.png" },
    title: { default: name, template: `%s — ${name}` },
    description: shop.tagline[locale] || undefined,
    openGraph: { siteName: name, locale: pick(locale, "ar_AR", "fr_FR"), type: "website" },
    formatDetection: { telephone: false },
  };
}

export default async function ShopLayout({ params, children }: Params & { children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  preloadFonts(locale);

  return (
    <html lang={localeTag(locale)} dir={directionOf(locale)}>
      <head>
        {/* Static pages are served without the framework (lib/page-cache.mjs); this names the script they keep. */}
        {islandsScript && <meta name="islands" content={islandsScript} />}
        {offlineScript && <meta name="offline" content={offlineScript} />}
      </head>
      <body>
        {children}
        <visit-beacon hidden />
        <ShopOffline locale={locale} />
        <ErrorTexts locale={locale} />
        <NextPages locale={locale} />
        <Islands />
      </body>
    </html>
  );
}
