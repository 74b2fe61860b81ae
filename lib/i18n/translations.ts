import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import type { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/locale";
import ar from "@/messages/ar.json";
import fr from "@/messages/fr.json";
import { formatters } from "./formatters";

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
export type TextsOf<Name extends Namespace = never> = Awaited<ReturnType<typeof getTranslations<Name>>>;

const messages = { ar, fr };
const made = new Map<string, unknown>();

/**
 * The texts of a server component, at once: a component that waits for its texts becomes a part of its own in React's
 * stream, which made pages with many of them twice as dear. `getTranslations` says the same where waiting costs nothing.
 */
export function translations<Name extends Namespace = never>(locale: Locale, namespace?: Name): TextsOf<Name> {
  const key = `${locale} ${namespace ?? ""}`;
  const known =
    made.get(key) ?? createTranslator({ ...shared, locale, messages: messages[locale], namespace: namespace as never });
  made.set(key, known);
  return known as TextsOf<Name>;
}

const shared = { timeZone: "Africa/Algiers", _formatters: formatters };
