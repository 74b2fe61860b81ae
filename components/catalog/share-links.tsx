import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { whatsappUrl } from "@/lib/phone";

type Props = { locale: Locale; title: string; url: string; whatsapp: string };

/** A question to the seller, and the address for a friend. */
export function ShareLinks({ locale, title, url, whatsapp }: Props) {
  const t = translations(locale, "catalog.product");
  return (
    <div className="flex flex-wrap gap-2">
      {whatsapp && (
        <a
          href={whatsappUrl(whatsapp, t("askText", { title, url }))}
          target="_blank"
          rel="noopener"
          className="btn btn-quiet grow text-sm"
        >
          <Icon name="message-circle" size={18} className="text-olive" />
          {t("ask")}
        </a>
      )}
      <share-button data-title={title} data-url={url} data-copied={t("copied")} hidden>
        <button type="button" className="btn btn-quiet text-sm">
          <Icon name="share-2" size={18} />
          <span aria-live="polite">{t("share")}</span>
        </button>
      </share-button>
    </div>
  );
}
