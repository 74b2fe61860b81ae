import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** An unknown or expired draft: nothing is lost but what was typed. */
export function DraftGone({ locale }: { locale: Locale }) {
  const t = translations(locale, "checkout.gone");
  return (
    <EmptyState title={t("title")} text={t("text")} icon={<Icon name="clock" size={36} />}>
      <ButtonLink href={`/${locale}/cart`}>{t("cart")}</ButtonLink>
      <ButtonLink href={`/${locale}`} look="quiet">
        {t("shop")}
      </ButtonLink>
    </EmptyState>
  );
}
