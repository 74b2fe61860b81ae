import { Pagination } from "@/components/ui/pagination";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = { page: number; pages: number; hrefOf: (page: number) => string; locale: Locale };

/** The way to the other pages of a list, in the words every list uses. */
export function ListPages({ locale, ...place }: Props) {
  const t = translations(locale, "admin.pages");
  const texts = { label: t("label"), previous: t("previous"), next: t("next") };
  return <Pagination {...place} texts={{ ...texts, page: (number) => t("page", { page: String(number) }) }} />;
}
