import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Islands } from "@/components/shop/islands";
import { env } from "@/lib/env";
import { directionOf, isLocale, locales, localeTag, pick } from "@/lib/locale";
import "../globals.css";

type Params = { params: Promise<{ locale: string }> };

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#13110e" },
  ],
};

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "shop" });
  return {
    metadataBase: new URL(env.APP_URL),
    title: { default: t("name"), template: `%s — ${t("name")}` },
    description: t("tagline"),
    openGraph: { siteName: t("name"), locale: pick(locale, "ar_AR", "fr_FR"), type: "website" },
    formatDetection: { telephone: false },
  };
}

export default async function ShopLayout({ params, children }: Params & { children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);

  return (
    <html lang={localeTag(locale)} dir={directionOf(locale)}>
      <head>
        {/* Only the page's own script; the other file comes when a character of it is used. */}
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          href={`/fonts/readex-pro-${pick(locale, "arabic", "latin")}-1.woff2`}
        />
      </head>
      <body>
        {children}
        <Islands />
      </body>
    </html>
  );
}
