import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { panelMessages } from "@/components/admin/panel-messages";
import { Shell } from "@/components/admin/shell";
import { preloadFonts } from "@/components/ui/preload-fonts";
import { panelLocale } from "@/lib/auth/locale";
import { may } from "@/lib/auth/permissions";
import { currentStaff } from "@/lib/auth/queries";
import { directionOf, localeTag } from "@/lib/locale";
import { isUnfinished } from "@/lib/opening/opening-list";
import { findOpeningList } from "@/lib/opening/queries";
import { shopSettings } from "@/lib/settings/queries";
import "./panel.css";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#13110e" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin" });
  return {
    title: { default: t("title"), template: `%s — ${t("title")}` },
    robots: { index: false, follow: false },
    formatDetection: { telephone: false },
  };
}

/** The frame only: who may see a page is decided by the page. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [staff, locale, shop] = await Promise.all([currentStaff(), panelLocale(), shopSettings()]);
  const opening = staff && may(staff.role, "settings.write") ? await findOpeningList() : null;
  const messages = panelMessages(await getMessages({ locale }));
  preloadFonts(locale);

  return (
    <html lang={localeTag(locale)} dir={directionOf(locale)}>
      <body>
        <NextIntlClientProvider locale={locale} messages={messages} timeZone="Africa/Algiers" formats={null}>
          {staff ? (
            <Shell
              staff={staff}
              shopName={shop.name[locale]}
              opening={opening && isUnfinished(opening) ? opening : null}
            >
              {children}
            </Shell>
          ) : (
            children
          )}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
