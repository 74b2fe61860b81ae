import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { EmailField, privacyLink } from "./email-form-parts";
import { PersonCheck } from "./person-check";

type Props = {
  locale: Locale;
  source: "footer" | "page" | "block";
  /** where a page may hold several */
  id?: string;
  error?: string;
};

/** One field and one button. What sending means stands beside it, before it is sent (law 18-07). */
export function SubscribeForm({ locale, source, id = source, error }: Props) {
  const t = translations(locale, "customers.subscribe");
  return (
    <form method="post" action="/api/subscribe" className="grid gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="source" value={source} />
      <PersonCheck label={t("trap")} />
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-48 flex-1">
          <EmailField id={`email-${id}`} label={t("email")} error={error} />
        </div>
        <button type="submit" className="btn btn-primary">
          {t("button")}
        </button>
      </div>
      <p className="text-xs text-muted">{t.rich("consent", { link: privacyLink(locale) })}</p>
    </form>
  );
}
