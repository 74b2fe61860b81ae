import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { displayPhone } from "@/lib/phone";
import type { ShopSettings } from "@/lib/settings/shop-settings";

/** Everything article 11 of law 18-05 wants known about the seller, as far as the merchant has filled it in. */
export function LegalIdentity({ locale, shop }: { locale: Locale; shop: ShopSettings }) {
  const t = translations(locale, "content.legal");
  const words = { seller: shop.legalName || shop.name[locale], address: shop.address[locale] };
  const codes = {
    phone: shop.phone && displayPhone(shop.phone),
    email: shop.email,
    rc: shop.rc,
    nif: shop.nif,
    nis: shop.nis,
    art: shop.art,
  };
  return (
    <section>
      <h2>{t("identity")}</h2>
      <dl className="card mt-3 divide-y divide-line">
        {Object.entries(words).map(
          ([field, value]) =>
            value && (
              <Line key={field} name={t(`fields.${field}`)}>
                {value}
              </Line>
            ),
        )}
        {Object.entries(codes).map(
          ([field, value]) =>
            value && (
              <Line key={field} name={t(`fields.${field}`)}>
                <bdi dir="ltr" className="breakable">
                  {value}
                </bdi>
              </Line>
            ),
        )}
      </dl>
    </section>
  );
}

function Line({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-6 px-4 py-2.5 sm:grid-cols-[12rem_1fr] sm:items-baseline">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="min-w-0 font-medium">{children}</dd>
    </div>
  );
}
