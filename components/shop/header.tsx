import { Icon } from "@/components/ui/icon";
import { Plain } from "@/components/ui/plain";
import type { MenuLink } from "@/lib/content/menu";
import { translations } from "@/lib/i18n/translations";
import { type Locale, localeTag, otherLocale } from "@/lib/locale";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { SearchForm } from "./search-form";

type Props = {
  locale: Locale;
  alternateHref: string;
  shop: ShopSettings;
  /** the header menu */
  links: MenuLink[];
  searched: string | undefined;
};

export function Header({ locale, alternateHref, shop, links, searched }: Props) {
  const t = translations(locale, "shop");
  return (
    <Plain as="header" className="shop-header">
      <div className="container-page shop-bar">
        <button type="button" popoverTarget="menu" className="icon-btn -ms-2.5">
          <Icon name="menu" />
          <span className="sr-only">{t("menu")}</span>
        </button>
        <ShopName locale={locale} name={shop.name[locale]} />
        <SearchForm locale={locale} searched={searched} />
        <div className="ms-auto flex items-center gap-1">
          <LanguageLink locale={locale} href={alternateHref} />
          <a href={`/${locale}/cart`} className="icon-btn relative -me-2.5">
            <Icon name="shopping-bag" />
            <span className="sr-only">{t("cart")}</span>
            <cart-badge hidden />
          </a>
        </div>
      </div>
      <nav aria-label={t("categories")} className="container-page shop-categories scroll-row">
        {links.map(({ href, name }) => (
          <a key={href} href={href} className="shop-category">
            {name}
          </a>
        ))}
      </nav>
    </Plain>
  );
}

// The last word takes the accent, as on a painted sign.
function ShopName({ locale, name }: { locale: Locale; name: string }) {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.pop() : undefined;
  return (
    <a href={`/${locale}`} className="inline-flex min-h-11 items-center text-xl font-semibold whitespace-nowrap">
      <span>
        {words.join(" ")} {last && <span className="text-accent">{last}</span>}
      </span>
    </a>
  );
}

export function LanguageLink({ locale, href }: { locale: Locale; href: string }) {
  const t = translations(otherLocale(locale), "shop");
  return (
    <a
      href={href}
      hrefLang={localeTag(otherLocale(locale))}
      lang={localeTag(otherLocale(locale))}
      className="icon-btn px-2 text-sm text-muted hover:text-ink"
    >
      {t("language")}
    </a>
  );
}
