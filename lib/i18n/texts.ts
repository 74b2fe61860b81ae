// Not from next-intl: its index brings React hooks, which do not load where the worker runs.
import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/locale";
import type messages from "@/messages/ar.json";
import { formatters } from "./formatters";

/** Texts for route handlers and jobs, which have no page around them; pages use getTranslations. */
export async function textsOf(locale: Locale) {
  const { default: loaded }: { default: typeof messages } = await import(`@/messages/${locale}.json`);
  return createTranslator({ locale, messages: loaded, timeZone: "Africa/Algiers", _formatters: formatters });
}
