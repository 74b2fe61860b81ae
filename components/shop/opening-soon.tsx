import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Khatim } from "@/components/ui/khatim";
import { staticPath } from "@/lib/content/static-pages";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { displayPhone, telUrl } from "@/lib/phone";
import type { ShopSettings } from "@/lib/settings/shop-settings";

/** The home page of a shop whose shelves are still empty. */
export function OpeningSoon({ locale, shop }: { locale: Locale; shop: ShopSettings }) {
  const t = translations(locale, "shop.home.soon");
  return (
    <section className="hero">
      <Khatim className="hero-star" />
      <div className="hero-words">
        <p className="font-semibold text-clay">{shop.name[locale]}</p>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 max-w-md text-muted">{shop.tagline[locale] || t("text")}</p>
        <p className="mt-4 flex flex-wrap gap-3">
          {shop.phone && (
            <ButtonLink href={telUrl(shop.phone)} className="px-5">
              <Icon name="phone" size={20} />
              {t("ask")} <bdi dir="ltr">{displayPhone(shop.phone)}</bdi>
            </ButtonLink>
          )}
          <ButtonLink look={shop.phone ? "quiet" : "primary"} href={staticPath("how_to_buy", locale)} className="px-5">
            {t("how")}
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}
