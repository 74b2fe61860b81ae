import { EmailField, privacyLink } from "@/components/customers/email-form-parts";
import { PersonCheck } from "@/components/customers/person-check";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = {
  guideId: number;
  isForReaders: boolean;
  locale: Locale;
  /** where a page may hold several */
  id?: string;
};

/** Address, and the letter as a choice of its own that nobody has made for the reader (law 18-05, article 12). */
export function GuideForm({ guideId, isForReaders, locale, id = `guide-${guideId}` }: Props) {
  const t = translations(locale, "content.guides");
  return (
    <form method="post" action="/api/guides" className="card grid gap-3 p-4 sm:p-6 print:hidden">
      <input type="hidden" name="guideId" value={guideId} />
      <input type="hidden" name="locale" value={locale} />
      <PersonCheck label={t("trap")} />
      <EmailField id={`${id}-email`} label={t("email")} />
      {!isForReaders && (
        <label className="flex min-h-11 items-center gap-3 text-sm">
          <input type="checkbox" name="letter" value="on" className="size-5 flex-none accent-accent" />
          {t("letterToo")}
        </label>
      )}
      <button type="submit" className="btn btn-primary btn-lg">
        {t("ask")}
      </button>
      <p className="text-xs text-muted">
        {t.rich(isForReaders ? "consentReaders" : "consent", { link: privacyLink(locale) })}
      </p>
    </form>
  );
}
