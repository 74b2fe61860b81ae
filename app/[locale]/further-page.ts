import { pageOfParam } from "@/lib/content/list-page";
import { isLocale } from "@/lib/locale";

/** The language and the number that the address of a further page of a list names; null when it names none. */
export async function furtherPageOf(params: Promise<{ locale: string; page: string }>) {
  const { locale, page } = await params;
  const number = pageOfParam(page);
  return isLocale(locale) && number !== null ? { locale, page: number } : null;
}
