import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { whatsappUrl } from "@/lib/phone";

type Props = { locale: Locale; title: string; url: string; whatsapp: string };

/** A question to the seller about this product. */
export function AskSeller({ locale, title, url, whatsapp }: Props) {
  const t = translations(locale, "catalog.product");
  if (!whatsapp) return null;
  return (
    <a
      href={whatsappUrl(whatsapp, t("askText", { title, url }))}
      target="_blank"
      rel="noopener"
      className="btn btn-quiet grow text-sm"
    >
      <Icon name="message-circle" size={18} className="text-olive" />
      {t("ask")}
    </a>
  );
}
