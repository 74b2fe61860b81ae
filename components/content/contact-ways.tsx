import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { displayPhone, telUrl, whatsappUrl } from "@/lib/phone";
import type { ShopSettings } from "@/lib/settings/shop-settings";

/** Every way to reach the seller that the merchant has filled in, and the tracking page. */
export function ContactWays({ locale, shop }: { locale: Locale; shop: ShopSettings }) {
  const t = translations(locale, "content.contact");
  return (
    <ul className="mt-5 grid list-none gap-3 ps-0 sm:grid-cols-2">
      {shop.phone && <Way icon="phone" href={telUrl(shop.phone)} name={t("call")} detail={displayPhone(shop.phone)} />}
      {shop.whatsapp && (
        <Way
          icon="message-circle"
          href={whatsappUrl(shop.whatsapp, t("hello"))}
          name={t("whatsapp")}
          detail={displayPhone(shop.whatsapp)}
        />
      )}
      {shop.email && <Way icon="mail" href={`mailto:${shop.email}`} name={t("email")} detail={shop.email} />}
      <Way icon="truck" href={`/${locale}/track`} name={t("track")} />
    </ul>
  );
}

function Way({ icon, href, name, detail }: { icon: IconName; href: string; name: string; detail?: ReactNode }) {
  return (
    <li>
      <a href={href} className="card flex min-h-16 items-center gap-4 px-4 py-2 hover:border-accent">
        <Icon name={icon} size={24} className="text-accent" />
        <span className="min-w-0">
          <strong className="block font-semibold">{name}</strong>
          {detail && (
            <bdi dir="ltr" className="breakable text-sm text-muted">
              {detail}
            </bdi>
          )}
        </span>
      </a>
    </li>
  );
}
