import { staticPath } from "@/lib/content/static-pages";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { SendingNote } from "./order-form";
import { sendingTexts } from "./order-form-data";

type Props = { locale: Locale; token: string; total: number; seen: string };

/** The one button that makes an order. It says the amount, and sends exactly what was shown. */
export function ConfirmForm({ locale, token, total, seen }: Props) {
  const t = translations(locale, "checkout");
  return (
    <order-form className="block" data-texts={JSON.stringify(sendingTexts(locale))}>
      <form method="post" action="/api/checkout/confirm" className="grid gap-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="draft" value={token} />
        <input type="hidden" name="total" value={total} />
        <input type="hidden" name="seen" value={seen} />
        <p className="text-sm text-muted">
          {t("review.cash")}{" "}
          {t.rich("review.terms", {
            link: (words) => (
              <a href={staticPath("terms", locale)} className="link">
                {words}
              </a>
            ),
          })}
        </p>
        <button type="submit" className="btn btn-primary btn-lg w-full text-balance">
          {t("review.confirm", { amount: formatMoney(total, locale) })}
        </button>
        <SendingNote retry={t("retry")} />
        <a href={`/${locale}`} className="link inline-flex min-h-11 items-center justify-self-center text-sm">
          {t("review.cancel")}
        </a>
      </form>
    </order-form>
  );
}
