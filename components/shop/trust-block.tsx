import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { type StaticPage, staticPath } from "@/lib/content/static-pages";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

const promises = [
  { key: "pay", icon: "banknote", page: "how_to_buy" },
  { key: "inspect", icon: "eye", page: "delivery" },
  { key: "return", icon: "undo-2", page: "returns" },
  { key: "seller", icon: "shield-check", page: "legal" },
] as const satisfies { key: string; icon: IconName; page: StaticPage }[];

/** Four promises, each leading to the page that explains it. */
export function TrustBlock({ locale, returnsDays }: { locale: Locale; returnsDays: number }) {
  const t = translations(locale, "shop.trust");
  return (
    <ul aria-label={t("label")} className="trust">
      {promises.map(({ key, icon, page }) => (
        <li key={key}>
          <a href={staticPath(page, locale)} className="trust-cell">
            <Icon name={icon} className="mb-1 text-accent" />
            <strong className="font-semibold">{t(`${key}.title`, { days: returnsDays })}</strong>
            <span className="text-sm text-muted">{t(`${key}.text`, { days: returnsDays })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
