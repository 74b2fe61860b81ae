import { type Locale, pick } from "@/lib/locale";

type Titled = { titleAr: string; titleFr: string; labelAr: string; labelFr: string };

/** "حذاء رياضي، 42": the product and what tells its variant from the others. */
export function lineTitle(line: Titled, locale: Locale): string {
  const label = pick(locale, line.labelAr, line.labelFr);
  const title = pick(locale, line.titleAr, line.titleFr);
  return label ? `${title}${pick(locale, "، ", ", ")}${label}` : title;
}
