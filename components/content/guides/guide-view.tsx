import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Icon } from "@/components/ui/icon";
import { guidesPath } from "@/lib/content/guide";
import type { GuideView as Guide } from "@/lib/content/queries/guides";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { Paragraphs } from "../paragraphs";
import { GuideCover } from "./guide-cover";
import { GuideForm } from "./guide-form";

/** The landing page of a guide: what is in it, then one field. */
export function GuideView({ guide, locale }: { guide: Guide; locale: Locale }) {
  const t = translations(locale, "content");
  const crumbs = [
    { name: t("home"), href: `/${locale}` },
    { name: t("guides.title"), href: guidesPath(locale) },
    { name: guide.title },
  ];
  return (
    <article className="container-page pt-4">
      <Breadcrumbs label={t("trail")} crumbs={crumbs} />
      <div className="mt-4 grid items-start gap-x-10 gap-y-6 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
        <div className="mx-auto w-full max-w-60 md:max-w-none">
          <GuideCover cover={guide.cover} alt={guide.coverAlt} title={guide.title} isFirst />
        </div>
        <div className="grid gap-4">
          <p className="text-sm font-medium text-clay">{t("guides.kind", { size: megabytes(guide.file.bytes) })}</p>
          <h1 className="text-2xl">{guide.title}</h1>
          <Paragraphs text={guide.text} className="max-w-prose" />
          {guide.points.length > 0 && (
            <section aria-labelledby="inside">
              <h2 id="inside" className="text-lg">
                {t("guides.inside")}
              </h2>
              <ul className="mt-2 grid gap-2">
                {guide.points.map((point) => (
                  <li key={point} className="flex gap-2">
                    <Icon name="check" size={20} className="mt-1 text-accent" />
                    {point}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <GuideForm guideId={guide.id} isForReaders={guide.isForReaders} locale={locale} />
        </div>
      </div>
    </article>
  );
}

/** "0.3": megabytes, at least a tenth. */
export const megabytes = (bytes: number): string => Math.max(0.1, bytes / 1_048_576).toFixed(1);
