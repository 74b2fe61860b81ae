import { type Locale, localeTag } from "./locale";

// ICU defaults for Algeria are a 12-hour clock and hidden direction marks; shops write 18:40.
const zone = { timeZone: "Africa/Algiers", hourCycle: "h23", numberingSystem: "latn" } as const;
const withoutMarks = (text: string): string => text.replace(/[\u200E\u200F]/g, "");

/** "22 نوفمبر 2026", "22 novembre 2026", in Algerian time. */
export const formatDate = (date: Date, locale: Locale): string =>
  withoutMarks(
    new Intl.DateTimeFormat(localeTag(locale), { ...zone, day: "numeric", month: "long", year: "numeric" }).format(
      date,
    ),
  );

/** "22 نوفمبر", "22 nov.", in Algerian time. */
export const formatDay = (date: Date, locale: Locale): string =>
  withoutMarks(new Intl.DateTimeFormat(localeTag(locale), { ...zone, day: "numeric", month: "short" }).format(date));

/** "نوفمبر 2026", "novembre 2026", in Algerian time. */
export const formatMonth = (date: Date, locale: Locale): string =>
  withoutMarks(new Intl.DateTimeFormat(localeTag(locale), { ...zone, month: "long", year: "numeric" }).format(date));

/** "18:40", in Algerian time. */
export const formatTime = (date: Date, locale: Locale): string =>
  withoutMarks(
    new Intl.DateTimeFormat(localeTag(locale), { ...zone, hour: "2-digit", minute: "2-digit" }).format(date),
  );

export const formatDateTime = (date: Date, locale: Locale): string =>
  `${formatDate(date, locale)} ${formatTime(date, locale)}`;

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** "قبل 6 دقائق", "il y a 2 heures", "dans 3 jours". */
export function formatRelative(date: Date, now: Date, locale: Locale): string {
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000);
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ["minute", 60];
  return withoutMarks(
    new Intl.RelativeTimeFormat(`${localeTag(locale)}-u-nu-latn`, { numeric: "auto" }).format(
      Math.round(seconds / size),
      unit,
    ),
  );
}
