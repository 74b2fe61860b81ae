import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Footer } from "@/components/shop/footer";
import { Header } from "@/components/shop/header";
import { MenuDrawer } from "@/components/shop/menu-drawer";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { findMenus } from "@/lib/content/queries/find-menus";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { shopSettings } from "@/lib/settings/queries";

type Props = {
  locale: Locale;
  /** this page in the other language */
  alternateHref: string;
  /** what was searched, to keep it in the box */
  searched?: string;
  /** false where something else is being asked or bought: the letter would be in its way */
  asksForLetter?: boolean;
  children: ReactNode;
};

/** The frame of every public page. Not a layout: only the page knows its twin in the other language. */
export async function PageShell({ locale, alternateHref, searched, asksForLetter = true, children }: Props) {
  setRequestLocale(locale);
  const t = translations(locale, "shop");
  const tContent = translations(locale, "content");
  const [shop, tree] = await Promise.all([shopSettings(), categoryTree(locale)]);
  const menus = await findMenus(locale, tree, (page) => tContent(`${page}.title`));
  const shared = { locale, alternateHref, shop, tree };

  return (
    <>
      <a
        href="#main"
        className="btn btn-primary fixed start-4 top-3 z-50 -translate-y-24 focus:translate-y-0 print:hidden"
      >
        {t("skip")}
      </a>
      <Header {...shared} links={menus.header} searched={searched} />
      <MenuDrawer {...shared} />
      <main id="main" className="pb-12">
        {children}
      </main>
      <Footer locale={locale} shop={shop} help={menus.help} about={menus.shop} asksForLetter={asksForLetter} />
    </>
  );
}
