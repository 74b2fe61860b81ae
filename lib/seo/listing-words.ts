import { textsOf } from "@/lib/i18n/texts";
import { type Locale, locales } from "@/lib/locale";
import type { ClassifiedWords } from "./feeds/classified";

/** The words around the facts of a listing, in both languages; `served`: how many wilayas are delivered to. */
export async function wordsOfListings(served: number): Promise<Record<Locale, ClassifiedWords>> {
  const wordsIn = async (locale: Locale): Promise<[Locale, ClassifiedWords]> => {
    const t = await textsOf(locale);
    const words = {
      price: t("seo.classified.price"),
      before: t("seo.classified.before"),
      delivery: t("seo.classified.delivery", { count: served }),
      phone: t("seo.classified.phone"),
      more: t("seo.classified.more"),
    };
    return [locale, words];
  };
  return Object.fromEntries(await Promise.all(locales.map(wordsIn))) as Record<Locale, ClassifiedWords>;
}
