import { Icon } from "@/components/ui/icon";
import { type ShareSubject, sharedUrl, shareHref, sharePages } from "@/lib/content/share";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = {
  locale: Locale;
  title: string;
  url: string;
  subject: ShareSubject;
  /** sharing is what the piece is written for: it is counted */
  isGoal?: boolean;
};

/** Plain links to where Algerians share, all in sight: the end of an article. */
export function ShareRow({ isGoal = false, ...shared }: Props) {
  const { locale, title, subject } = shared;
  const t = translations(locale, "content.share");
  return (
    <section
      aria-label={t("piece")}
      data-goal={isGoal ? "" : undefined}
      className="mt-8 grid gap-3 border-t border-line pt-5 print:hidden"
    >
      <span className="text-sm text-muted">{t("piece")}</span>
      <share-row data-subject={subject} data-title={title} data-copied={t("copied")} className="flex flex-wrap gap-2">
        <Ways {...shared} />
      </share-row>
    </section>
  );
}

/** The same behind one button, which is the phone's own sheet where there is one. */
export function ShareFold({ ...shared }: Omit<Props, "isGoal">) {
  const { locale, title, subject } = shared;
  const t = translations(locale, "content.share");
  return (
    <share-row data-subject={subject} data-title={title} data-copied={t("copied")} className="contents">
      <details className="min-w-0 open:basis-full">
        <summary className="btn btn-quiet list-none text-sm" data-url={sharedUrl(shared, "sheet")}>
          <Icon name="share-2" size={18} />
          {t("share")}
        </summary>
        <div className="flex flex-wrap gap-2 pt-2">
          <Ways {...shared} />
        </div>
      </details>
    </share-row>
  );
}

function Ways({ locale, ...shared }: Omit<Props, "isGoal">) {
  const t = translations(locale, "content.share");
  return (
    <>
      {sharePages.map((way) => (
        <a
          key={way}
          href={shareHref(shared, way)}
          data-way={way}
          target="_blank"
          rel="noopener"
          className="btn btn-quiet px-4 text-sm"
        >
          {t(`ways.${way}`)}
        </a>
      ))}
      <button
        type="button"
        hidden
        data-way="copy"
        data-url={sharedUrl(shared, "copy")}
        className="btn btn-quiet px-4 text-sm"
      >
        <Icon name="link" size={18} />
        <span aria-live="polite">{t("ways.copy")}</span>
      </button>
      <button
        type="button"
        hidden
        data-way="sheet"
        data-url={sharedUrl(shared, "sheet")}
        className="btn btn-quiet px-4 text-sm"
      >
        <Icon name="share-2" size={18} />
        {t("ways.sheet")}
      </button>
    </>
  );
}
