import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/locale";

/** Where the island says that the line is gone, and that what waited has been sent. */
export async function ShopOffline({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "shop.offline" });
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
