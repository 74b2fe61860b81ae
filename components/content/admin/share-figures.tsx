import type { ShareFigures as Figures } from "@/lib/content/queries/count-shares";
import { formatCount } from "@/lib/figures";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** How often it was shared and reached by it in a month, and which way. */
export function ShareFigures({ figures: { shared, arrived, ways }, locale }: { figures: Figures; locale: Locale }) {
  const t = translations(locale, "content.share");
  return (
    <div className="grid gap-3">
      <dl className="grid grid-cols-2 gap-2">
        {(["shared", "arrived"] as const).map((did) => (
          <div key={did} className="rounded-control bg-tint p-2">
            <dt className="text-xs text-muted">{t(`figures.${did}`)}</dt>
            <dd className="text-lg font-semibold tabular-nums">{formatCount(did === "shared" ? shared : arrived)}</dd>
          </div>
        ))}
      </dl>
      {ways.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {ways.map(({ way, ...counts }) => (
            <li key={way} className="flex flex-wrap justify-between gap-x-3">
              <span>{t(`ways.${way}`)}</span>
              <span className="text-muted">{t("figures.both", counts)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="text-xs text-muted">{t("figures.help")}</p>
    </div>
  );
}
