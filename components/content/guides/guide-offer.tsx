import { Icon } from "@/components/ui/icon";
import type { GuideView } from "@/lib/content/queries/guides";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { Paragraphs } from "../paragraphs";
import { GuideCover } from "./guide-cover";
import { GuideForm } from "./guide-form";

type Props = {
  guide: GuideView;
  locale: Locale;
  /** of the title, where the guide is a part of a page */
  titleId?: string;
};

/** What is in a guide, then one field. */
export function GuideOffer({ guide, locale, titleId }: Props) {
  const t = translations(locale, "content.guides");
  const [Title, Inside] = titleId ? (["h2", "h3"] as const) : (["h1", "h2"] as const);
  const insideId = `${titleId ?? "guide"}-inside`;
  return (
    <div className="grid items-start gap-x-10 gap-y-6 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
      <div className="mx-auto w-full max-w-60 md:max-w-none">
        <GuideCover cover={guide.cover} alt={guide.coverAlt} title={guide.title} isFirst={!titleId} />
      </div>
      <div className="grid gap-4">
        <p className="text-sm font-medium text-clay">{t("kind", { size: megabytes(guide.file.bytes) })}</p>
        <Title id={titleId} className="text-2xl">
          {guide.title}
        </Title>
        <Paragraphs text={guide.text} className="max-w-prose" />
        {guide.points.length > 0 && (
          <section aria-labelledby={insideId}>
            <Inside id={insideId} className="text-lg">
              {t("inside")}
            </Inside>
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
        <GuideForm guideId={guide.id} isForReaders={guide.isForReaders} locale={locale} id={titleId} />
      </div>
    </div>
  );
}

/** "0.3": megabytes, at least a tenth. */
export const megabytes = (bytes: number): string => Math.max(0.1, bytes / 1_048_576).toFixed(1);
