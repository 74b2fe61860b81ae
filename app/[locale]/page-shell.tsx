import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Footer } from "@/components/shop/footer";
import { Header } from "@/components/shop/header";
import { MenuDrawer } from "@/components/shop/menu-drawer";
import { rootsOf } from "@/lib/catalog/category-tree";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import type { Locale } from "@/lib/locale";
import { shopSettings } from "@/lib/settings/queries";

type Props = {
  locale: Locale;
  /** this page in the other language */
  alternateHref: string;
  /** what was searched, to keep it in the box */
  searched?: string;
  children: ReactNode;
};

/** The frame of every public page. Not a layout: only the page knows its twin in the other language. */
export async function PageShell({ locale, alternateHref, searched, children }: Props) {
  setRequestLocale(locale);
  const [t, shop, tree] = await Promise.all([
    getTranslations({ locale, namespace: "shop" }),
    shopSettings(),
    categoryTree(locale),
  ]);
  const shared = { locale, alternateHref, shop, tree };

  return (
    <>
      <a href="#main" className="btn btn-primary fixed start-4 top-3 z-50 -translate-y-24 focus:translate-y-0">
        {t("skip")}
      </a>
      <Header {...shared} roots={rootsOf(tree)} searched={searched} />
      <MenuDrawer {...shared} />
      <main id="main" className="pb-12">
        {children}
      </main>
      <Footer locale={locale} shop={shop} />
    </>
  );
}
