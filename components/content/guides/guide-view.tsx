import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { guidesPath } from "@/lib/content/guide";
import type { GuideView as Guide } from "@/lib/content/queries/guides";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { GuideOffer } from "./guide-offer";

/** The page of a guide. */
export function GuideView({ guide, locale }: { guide: Guide; locale: Locale }) {
  const t = translations(locale, "content");
  const crumbs = [
    { name: t("home"), href: `/${locale}` },
    { name: t("guides.title"), href: guidesPath(locale) },
  ];
  return (
    <article className="container-page pt-4">
      <Breadcrumbs label={t("trail")} crumbs={crumbs} />
      <div className="mt-4">
        <GuideOffer guide={guide} locale={locale} />
      </div>
    </article>
  );
}
