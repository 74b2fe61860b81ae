import { getTranslations } from "next-intl/server";
import { type Locale, locales } from "@/lib/locale";
import { shopSettings } from "@/lib/settings/queries";

type Named = { names: Record<Locale, string>; count: number };

/** What stands in search results where the merchant wrote nothing, per language. */
export async function searchTexts({ names, count }: Named) {
  const shop = await shopSettings();
  const textsIn = async (locale: Locale) => {
    const t = await getTranslations({ locale, namespace: "catalog" });
    return {
      shop: shop.name[locale],
      closing: t("metaClosing"),
      text: names[locale] && t("metaCategory", { name: names[locale], count }),
    };
  };
  const [ar, fr] = await Promise.all(locales.map(textsIn));
  const none = { shop: "", closing: "", text: "" };
  return { ar: ar ?? none, fr: fr ?? none };
}
