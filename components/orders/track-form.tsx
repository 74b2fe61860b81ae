import { TextField } from "@/components/ui/field";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** Sent by POST, so that the phone never stands in an address or a log. */
export function TrackForm({ locale }: { locale: Locale }) {
  const t = translations(locale, "orders.track");
  return (
    <form method="post" action="/api/track" className="card grid gap-4 p-4 sm:p-6">
      <p className="text-sm text-muted">{t("text")}</p>
      <input type="hidden" name="locale" value={locale} />
      <TextField
        name="number"
        label={t("number")}
        help={t("numberHelp")}
        inputMode="numeric"
        required
        maxLength={20}
        dir="ltr"
        className="field-input rtl:text-end"
      />
      <TextField
        name="phone"
        label={t("phone")}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required
        maxLength={40}
        dir="ltr"
        placeholder="0555 12 34 56"
        className="field-input rtl:text-end"
      />
      <button type="submit" className="btn btn-primary btn-lg">
        {t("submit")}
      </button>
    </form>
  );
}
