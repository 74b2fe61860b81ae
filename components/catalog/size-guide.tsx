import { Icon } from "@/components/ui/icon";
import type { SizeChart } from "@/lib/catalog/size-chart";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { SizeTable } from "./size-table";

/** The sizes beside their choice, folded; opens without JavaScript. */
export function SizeGuide({ chart, locale }: { chart: SizeChart; locale: Locale }) {
  const t = translations(locale, "catalog.facts.sizes");
  const words = {
    caption: t("caption"),
    size: t("size"),
    measures: chart.measures.map((measure) => t(`measure.${measure}`)),
  };
  return (
    <details className="size-guide">
      <summary className="link inline-flex min-h-11 items-center gap-1 text-sm">
        {t("title")}
        <Icon name="chevron-down" size={16} />
      </summary>
      <SizeTable chart={chart} words={words} />
    </details>
  );
}
