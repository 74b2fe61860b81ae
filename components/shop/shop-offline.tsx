import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** Where the island says that the line is gone, and that what waited has been sent. */
export function ShopOffline({ locale }: { locale: Locale }) {
  const t = translations(locale, "shop.offline");
  const texts = {
    offline: t("status"),
    ready: t("orderReady"),
    review: t("review"),
    refused: t("orderRefused"),
    cart: t("toCart"),
  };
  return (
    <shop-offline hidden data-texts={JSON.stringify(texts)} data-cart-url={`/${locale}/cart`} className="offline-note">
      <p role="status" />
    </shop-offline>
  );
}
