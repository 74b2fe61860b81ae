import type { Metadata } from "next";
import { NothingHere } from "@/components/shop/nothing-here";
import { directionOf, locales, localeTag } from "@/lib/locale";
import "./globals.css";

export const metadata: Metadata = { title: "404", robots: { index: false } };

// Prerendered once for every wrong address, so both languages are in it; the address chooses one where scripts run.
const keepOneLanguage = `
const shown = location.pathname.startsWith("/fr") ? "fr" : "ar";
if (/^\\/(ar|fr)(\\/|$)/.test(location.pathname)) for (const part of document.querySelectorAll("[data-locale]")) part.hidden = part.dataset.locale !== shown;
`;

// biome-ignore lint/style/noDefaultExport: a special file of Next.
export default function GlobalNotFound() {
  return (
    <html lang="ar-DZ" dir="rtl">
      <body>
        <main className="container-page grid min-h-dvh content-center lg:grid-cols-2">
          {locales.map((locale) => (
            <div
              key={locale}
              lang={localeTag(locale)}
              dir={directionOf(locale)}
              data-locale={locale}
              suppressHydrationWarning
            >
              <NothingHere locale={locale} />
            </div>
          ))}
        </main>
        <script>{keepOneLanguage}</script>
      </body>
    </html>
  );
}
