import { TextField } from "@/components/ui/field";
import { staticPath } from "@/lib/content/static-pages";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
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
  const privacy = (words: React.ReactNode) => (
    <a href={staticPath("privacy", locale)} className="link">
      {words}
    </a>
  );
  return (
    <form method="post" action="/api/subscribe" className="grid gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="source" value={source} />
      <PersonCheck label={t("trap")} />
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-48 flex-1">
          <TextField
            id={`email-${id}`}
            name="email"
            type="email"
            label={t("email")}
            error={error}
            autoComplete="email"
            inputMode="email"
            required
            maxLength={254}
            dir="ltr"
            placeholder="amina@example.dz"
            className="field-input rtl:text-end"
          />
        </div>
        <button type="submit" className="btn btn-primary">
          {t("button")}
        </button>
      </div>
      <p className="text-xs text-muted">{t.rich("consent", { link: privacy })}</p>
    </form>
  );
}
