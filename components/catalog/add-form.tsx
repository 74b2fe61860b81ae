import type { ReactNode } from "react";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = {
  variantId: number;
  locale: Locale;
  className: string;
  /** of what is said when it is in the cart */
  noticeClassName: string;
  /** the button that sends it */
  children: ReactNode;
};

/** Puts a product without choices into the cart from where it is shown: a plain form, which the island sends without leaving the page. */
export function AddForm({ variantId, locale, className, noticeClassName, children }: Props) {
  const t = translations(locale, "catalog.product");
  return (
    <add-to-cart
      className={className}
      data-cart-url={`/${locale}/cart`}
      data-cart-label={t("seeCart")}
      data-kept={t("keptCart")}
    >
      <form method="post" action="/api/cart">
        <input type="hidden" name="action" value="add" />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="variantId" value={variantId} />
        {children}
      </form>
      <p role="status" data-notice hidden className={noticeClassName} />
    </add-to-cart>
  );
}
