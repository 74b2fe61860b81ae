import { getLocale, getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { defaultLocale, isLocale, otherLocale } from "@/lib/locale";

/** An unknown or expired draft: nothing is lost but what was typed. */
export default async function DraftGone() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : defaultLocale;
  const t = await getTranslations({ locale, namespace: "checkout.gone" });
  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}`}>
      <EmptyState title={t("title")} text={t("text")} icon={<Icon name="clock" size={36} />}>
        <ButtonLink href={`/${locale}/cart`}>{t("cart")}</ButtonLink>
        <ButtonLink href={`/${locale}`} look="quiet">
          {t("shop")}
        </ButtonLink>
      </EmptyState>
    </PageShell>
  );
}
