import { Icon } from "@/components/ui/icon";
import type { PressDocument } from "@/lib/content/documents";
import type { PieceCard } from "@/lib/content/piece-view";
import { isForeignLink } from "@/lib/content/safe-link";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { displayPhone, telUrl } from "@/lib/phone";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { PressKit } from "./press-kit";
import { ReleaseList } from "./release-list";

type Props = {
  locale: Locale;
  press: PressDocument;
  listed: { pieces: PieceCard[]; pages: number };
  shop: ShopSettings;
};

/** Facts, releases, pictures, contact: what a journalist needs, on one page. */
export function PressRoom({ locale, press, listed, shop }: Props) {
  const t = translations(locale, "content.press");
  return (
    <div className="grid gap-8">
      <p className="piece-lead mt-2">{press.intro[locale] || t("description")}</p>
      {press.facts.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts" className="mb-3 text-xl">
            {t("facts")}
          </h2>
          <dl className="card divide-y divide-line">
            {press.facts.map(({ label, value }) => (
              <div key={label[locale]} className="flex flex-wrap justify-between gap-x-4 px-4 py-3">
                <dt className="text-muted">{label[locale]}</dt>
                <dd className="font-medium">{value[locale]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section aria-labelledby="releases">
        <h2 id="releases" className="mb-3 text-xl">
          {t("releases")}
        </h2>
        {listed.pieces.length === 0 && <p className="text-muted">{t("noReleases")}</p>}
        <ReleaseList locale={locale} releases={listed.pieces} page={1} pages={listed.pages} />
      </section>
      {press.mentions.length > 0 && (
        <section aria-labelledby="mentions">
          <h2 id="mentions" className="mb-3 text-xl">
            {t("mentions")}
          </h2>
          <ul className="grid gap-2">
            {press.mentions.map(({ outlet, title, href }) => (
              <li key={href}>
                <a href={href} rel={isForeignLink(href) ? "noopener" : undefined} className="link">
                  {title}
                </a>{" "}
                <span className="text-muted">— {outlet}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PressKit locale={locale} press={press} shop={shop} />
      <PressContact locale={locale} press={press} shop={shop} />
    </div>
  );
}

function PressContact({ locale, press, shop }: Omit<Props, "listed">) {
  const t = translations(locale, "content.press");
  const email = press.contactEmail || shop.email;
  return (
    <section aria-labelledby="press-contact">
      <h2 id="press-contact" className="mb-3 text-xl">
        {t("contact")}
      </h2>
      <ul className="grid gap-1">
        {press.contactName && <li>{press.contactName}</li>}
        {email && (
          <li>
            <a href={`mailto:${email}`} className="link inline-flex min-h-11 items-center gap-2">
              <Icon name="mail" size={18} />
              <bdi dir="ltr">{email}</bdi>
            </a>
          </li>
        )}
        {shop.phone && (
          <li>
            <a href={telUrl(shop.phone)} className="link inline-flex min-h-11 items-center gap-2">
              <Icon name="phone" size={18} />
              <bdi dir="ltr">{displayPhone(shop.phone)}</bdi>
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
