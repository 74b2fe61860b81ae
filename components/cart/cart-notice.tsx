import { Notice } from "@/components/ui/notice";
import type { CartLine } from "@/lib/cart/cart-line";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

export type CartNews = { said?: string; units: number; error?: string; removed: CartLine | null };

const said = ["added", "restored", "clamped_stock", "clamped_limit"] as const;
const errors = [
  "not_for_sale",
  "out_of_stock",
  "cart_full",
  "choose_options",
  "empty_order",
  "quantity_too_small",
  "quantity_too_large",
  "invalid_input",
  "invalid",
] as const;

/** What the last change did, and the way back from a removal. Only known words: the address is not trusted. */
export function CartNotice({ news, locale }: { news: CartNews; locale: Locale }) {
  const t = translations(locale);
  const error = errors.find((code) => code === news.error);
  if (error) return <Notice tone="error">{t(`errors.${error}`)}</Notice>;
  if (news.removed) return <Removed line={news.removed} locale={locale} />;
  const known = said.find((word) => word === news.said);
  if (!known) return null;
  return (
    <Notice tone={known === "added" || known === "restored" ? "done" : "info"}>
      {t(`cart.notice.${known}`, { quantity: news.units })}
    </Notice>
  );
}

function Removed({ line, locale }: { line: CartLine; locale: Locale }) {
  const t = translations(locale, "cart.notice");
  return (
    <Notice>
      <form method="post" action="/api/cart" className="flex flex-wrap items-center gap-x-4">
        <span>{t("removed", { title: line.title })}</span>
        <input type="hidden" name="variantId" value={line.variantId} />
        <input type="hidden" name="quantity" value={line.quantity} />
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" name="action" value="restore" className="link min-h-11 font-medium">
          {t("undo")}
        </button>
      </form>
    </Notice>
  );
}
