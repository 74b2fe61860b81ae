import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { displayPhone, telUrl, whatsappUrl } from "@/lib/phone";

type Props = { locale: Locale; number: number; phone: string; whatsapp: string };

/** Ways to reach the shop about this order, and to keep it on paper. A shop without numbers shows none. */
export function OrderContact({ locale, number, phone, whatsapp }: Props) {
  const t = translations(locale, "orders.page");
  return (
    <div className="grid grid-cols-2 gap-2.5 sm:flex sm:justify-center print:hidden">
      {whatsapp && (
        <a
          href={whatsappUrl(whatsapp, t("whatsappText", { number: String(number) }))}
          className="btn btn-quiet max-sm:col-span-2"
          rel="noreferrer"
        >
          <Icon name="message-circle" size={20} />
          {t("whatsapp")}
        </a>
      )}
      {phone && (
        <a href={telUrl(phone)} className="btn btn-quiet px-3">
          <Icon name="phone" size={20} />
          <bdi dir="ltr">{displayPhone(phone)}</bdi>
        </a>
      )}
      <button type="button" data-print className="btn btn-quiet max-sm:only:col-span-2">
        <Icon name="printer" size={20} />
        {t("print")}
      </button>
    </div>
  );
}
