import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocaleButton } from "@/components/auth/locale-button";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { OpeningLink } from "@/components/opening/opening-link";
import { Icon } from "@/components/ui/icon";
import { may } from "@/lib/auth/permissions";
import type { Locale } from "@/lib/locale";
import { destinations } from "./destinations";
import { BottomLinks, SideLinks } from "./nav-links";

type Props = {
  staff: { name: string; role: string; locale: Locale };
  shopName: string;
  /** while the shop is being opened, for those who open it */
  opening: { done: number; of: number } | null;
  children: ReactNode;
};

/** What is around every page of the panel. */
export async function Shell({ staff, shopName, opening, children }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: "admin" });
  const tOpening = await getTranslations({ locale: staff.locale, namespace: "opening" });
  const openingLink = opening && <OpeningLink name={tOpening("pill")} progress={tOpening("progress", opening)} />;
  const items = destinations
    .filter(({ permission }) => may(staff.role, permission))
    .map(({ key, href, icon, isDaily }) => ({ key, href, icon, isDaily, label: t(`nav.${key}`) }));

  return (
    <div className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] print:block">
      <a
        href="#main"
        className="btn btn-primary fixed start-4 top-2 z-50 -translate-y-24 focus:translate-y-0 print:hidden"
      >
        {t("skip")}
      </a>
      <aside className="sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-e border-line bg-card p-4 lg:flex print:hidden">
        <ShopName shopName={shopName} locale={staff.locale} viewShop={t("viewShop")} />
        {openingLink}
        <nav aria-label={t("nav.label")}>
          <SideLinks items={items} />
        </nav>
        <div className="mt-auto grid gap-1 border-t border-line pt-4">
          <a href="/admin/account" className="flex min-h-11 items-center gap-3 rounded-control px-3 hover:bg-tint">
            <Icon name="user" size={20} />
            <bdi className="min-w-0 truncate">{staff.name}</bdi>
          </a>
          <LocaleButton locale={staff.locale} />
          <SignOutButton />
        </div>
      </aside>
      <div className="min-w-0">
        <header className="flex items-center justify-between gap-3 border-b border-line bg-card px-4 py-2 lg:hidden print:hidden">
          <ShopName shopName={shopName} locale={staff.locale} viewShop={t("viewShop")} />
          {openingLink}
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto max-w-6xl px-4 pt-5 pb-40 outline-none sm:px-6 lg:pb-16 print:p-0"
        >
          {children}
        </main>
      </div>
      <nav
        aria-label={t("nav.label")}
        className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
      >
        <BottomLinks items={items} more={t("nav.more")} />
      </nav>
    </div>
  );
}

function ShopName({ shopName, locale, viewShop }: { shopName: string; locale: Locale; viewShop: string }) {
  return (
    <a href={`/${locale}`} className="flex min-h-11 min-w-0 items-center gap-2 px-1" title={viewShop}>
      <Icon name="store" className="text-accent" />
      <span className="min-w-0 truncate text-lg font-semibold">{shopName}</span>
      <span className="sr-only">{viewShop}</span>
    </a>
  );
}
