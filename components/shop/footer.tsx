import type { ReactNode } from "react";
import { SubscribeForm } from "@/components/customers/subscribe-form";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Khatim } from "@/components/ui/khatim";
import { Plain } from "@/components/ui/plain";
import type { MenuLink } from "@/lib/content/menu";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { displayPhone, telUrl } from "@/lib/phone";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { DisplaySwitch } from "./display-switch";

type Props = {
  locale: Locale;
  shop: ShopSettings;
  /** the two menus of the footer */
  help: MenuLink[];
  about: MenuLink[];
  asksForLetter: boolean;
};

/** Who sells, how to reach them, and under which rules: law 18-05, articles 10 and 11. */
export function Footer({ locale, shop, help, about, asksForLetter }: Props) {
  const t = translations(locale, "shop.footer");
  return (
    <Plain as="footer" className="relative overflow-hidden border-t border-line bg-card">
      <Khatim className="absolute -end-22 -top-22 size-44 text-clay opacity-15" />
      {asksForLetter && <SubscribeBand locale={locale} />}
      <div className="container-page grid grid-cols-2 gap-x-4 gap-y-8 py-10 md:grid-cols-[1.6fr_1fr_1fr]">
        <section className="col-span-2 min-w-0 md:col-span-1">
          <h2 className="text-lg">{shop.name[locale]}</h2>
          {shop.tagline[locale] && <p className="mt-1 max-w-sm text-sm text-muted">{shop.tagline[locale]}</p>}
          <ul className="mt-2 text-sm">
            <Contact icon="map-pin">{shop.address[locale]}</Contact>
            <Contact icon="phone" href={shop.phone && telUrl(shop.phone)}>
              {shop.phone && <bdi dir="ltr">{displayPhone(shop.phone)}</bdi>}
            </Contact>
            <Contact icon="mail" href={shop.email && `mailto:${shop.email}`}>
              {shop.email && (
                <bdi dir="ltr" lang="zxx" className="breakable">
                  {shop.email}
                </bdi>
              )}
            </Contact>
          </ul>
        </section>
        <FooterLinks title={t("help")} links={help} />
        <FooterLinks title={t("shop")} links={about} />
      </div>
      <div className="border-t border-line">
        <div className="container-page flex flex-wrap items-center gap-x-5 gap-y-1 py-4 text-xs text-muted">
          <span className="inline-flex items-center gap-1.5">
            <Icon name="banknote" size={18} className="text-accent" />
            {t("payment")}
          </span>
          <LegalNumber label={t("rc")} value={shop.rc} />
          <LegalNumber label={t("nif")} value={shop.nif} />
          <DisplaySwitch locale={locale} setting="saver" />
          <DisplaySwitch locale={locale} setting="large" />
        </div>
      </div>
    </Plain>
  );
}

function SubscribeBand({ locale }: { locale: Locale }) {
  const t = translations(locale, "customers.subscribe");
  return (
    <section aria-labelledby="letter" className="relative border-b border-line">
      <div className="container-page grid items-center gap-x-10 gap-y-3 py-7 md:grid-cols-2">
        <div>
          <h2 id="letter" className="text-lg">
            {t("footerTitle")}
          </h2>
          <p className="mt-1 text-sm text-muted">{t("text")}</p>
        </div>
        <SubscribeForm locale={locale} source="footer" />
      </div>
    </section>
  );
}

function Contact({ icon, href, children }: { icon: IconName; href?: string; children: ReactNode }) {
  if (!children) return null;
  const line = (
    <>
      <Icon name={icon} size={18} className="text-muted" />
      <span className="min-w-0">{children}</span>
    </>
  );
  return (
    <li>
      {href ? (
        <a href={href} className="flex min-h-11 items-center gap-2 hover:underline">
          {line}
        </a>
      ) : (
        <span className="flex min-h-11 items-center gap-2">{line}</span>
      )}
    </li>
  );
}

function FooterLinks({ title, links }: { title: string; links: MenuLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={title}>
      <h2 className="text-base">{title}</h2>
      <ul className="mt-1 text-sm">
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="flex min-h-11 items-center text-muted hover:text-ink hover:underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LegalNumber({ label, value }: { label: string; value: string }) {
  if (!value) return null;
  return (
    <span>
      {label}{" "}
      <bdi dir="ltr" lang="zxx">
        {value}
      </bdi>
    </span>
  );
}
