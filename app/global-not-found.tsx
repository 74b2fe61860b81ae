import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Khatim } from "@/components/ui/khatim";
import { directionOf, type Locale, locales, localeTag } from "@/lib/locale";
import "./globals.css";

export const metadata: Metadata = { title: "404", robots: { index: false } };

// Addresses outside /ar, /fr and /admin: the language is unknown, so both are offered.
// biome-ignore lint/style/noDefaultExport: a special file of Next.
export default function GlobalNotFound() {
  return (
    <html lang="ar-DZ" dir="rtl">
      <body className="container-page grid min-h-dvh content-center justify-items-center gap-10 text-center">
        <Khatim className="size-24 text-clay opacity-40" />
        {locales.map((locale) => (
          <Sorry key={locale} locale={locale} />
        ))}
      </body>
    </html>
  );
}

async function Sorry({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "shop.not_found" });
  return (
    <section lang={localeTag(locale)} dir={directionOf(locale)} className="grid justify-items-center gap-2">
      <h1 className="text-xl">{t("title")}</h1>
      <a href={`/${locale}`} className="btn btn-primary">
        {t("home")}
      </a>
    </section>
  );
}
