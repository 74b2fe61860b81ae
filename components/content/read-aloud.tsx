import { Icon } from "@/components/ui/icon";
import type { Block } from "@/lib/content/block";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** Offers the browser's voice for a text that nobody has recorded; only a script can show it. */
export function ReadAloud({ body, locale }: { body: readonly Block[]; locale: Locale }) {
  const has = (type: Block["type"]) => body.some((part) => part.type === type);
  if (has("recording") || !has("text")) return null;
  const t = translations(locale, "content.blog");
  return (
    <read-aloud hidden>
      <button
        type="button"
        aria-pressed={false}
        className="btn btn-quiet px-4 text-sm aria-pressed:border-accent aria-pressed:text-accent print:hidden"
      >
        <Icon name="play" size={18} />
        {t("listen")}
      </button>
    </read-aloud>
  );
}
