import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = {
  locale: Locale;
  title: string;
  url: string;
  /** sharing is what the piece is written for: it is counted */
  isGoal?: boolean;
};

/** Plain links to where Algerians share, and the phone's own sheet when there is a script. No counters, nobody is followed. */
export function ShareRow({ locale, title, url, isGoal = false }: Props) {
  const t = translations(locale, "content.blog");
  const text = encodeURIComponent(`${title} ${url}`);
  const address = encodeURIComponent(url);
  const ways = [
    { name: "WhatsApp", href: `https://wa.me/?text=${text}` },
    { name: "Facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { name: "Telegram", href: `https://t.me/share/url?url=${address}&text=${encodeURIComponent(title)}` },
  ];
  return (
    <section
      aria-label={t("share")}
      data-goal={isGoal ? "" : undefined}
      className="mt-8 flex flex-wrap items-center gap-2 border-t border-line pt-5"
    >
      <span className="me-1 text-sm text-muted">{t("share")}</span>
      {ways.map(({ name, href }) => (
        <a key={name} href={href} target="_blank" rel="noopener" className="btn btn-quiet px-4 text-sm">
          {name}
        </a>
      ))}
      <share-button data-title={title} data-url={url} data-copied={t("copied")} hidden>
        <button type="button" className="btn btn-quiet px-4 text-sm">
          <Icon name="share-2" size={18} />
          <span aria-live="polite">{t("shareOther")}</span>
        </button>
      </share-button>
    </section>
  );
}
