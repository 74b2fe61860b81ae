import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale } from "@/lib/locale";

/** The language comes from the URL or from getTranslations({ locale }), never from a cookie, so pages stay static. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const { default: messages } = await import(`@/messages/${locale}.json`);
  return { locale, messages, timeZone: "Africa/Algiers" };
});
