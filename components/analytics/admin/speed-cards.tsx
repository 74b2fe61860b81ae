import type { Speed } from "@/lib/analytics/speed";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { SpeedValue } from "./speed-value";

/** The four measures over all page views, and how many each rests on. */
export function SpeedCards({ speeds, locale }: { speeds: Speed[]; locale: Locale }) {
  const t = translations(locale, "analytics.speed");
  return (
    <dl className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
      {speeds.map((speed) => (
        <div key={speed.metric} className="card grid content-start gap-1 p-4">
          <dt>
            <span className="font-medium">{t(`metrics.${speed.metric}`)}</span>{" "}
            <bdi className="text-xs text-muted uppercase">{speed.metric}</bdi>
          </dt>
          <dd className="grid gap-1">
            <SpeedValue speed={speed} locale={locale} isBig />
            <span className="text-sm text-muted">{t(`means.${speed.metric}`)}</span>
            {speed.p75 !== null && <span className="text-xs text-muted">{t("samples", { count: speed.samples })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
