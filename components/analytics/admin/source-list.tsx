import { Badge } from "@/components/ui/badge";
import { brandOf } from "@/lib/analytics/brand";
import type { SourceLine } from "@/lib/analytics/queries/visits";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** The ways most visits came, each with a bar as long as its part of the first. */
export function SourceList({ sources, locale }: { sources: SourceLine[]; locale: Locale }) {
  const t = translations(locale, "analytics");
  const most = sources[0]?.visits ?? 1;
  if (sources.length === 0) return <p className="text-muted">{t("noSources")}</p>;
  return (
    <ol className="grid gap-3">
      {sources.map(({ kind, source, visits }) => (
        <li key={`${kind} ${source}`} className="grid gap-1">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
            {source === "" ? (
              <span>{t("unnamed")}</span>
            ) : (
              <bdi dir="ltr" className="min-w-0 font-medium breakable">
                {brandOf(source)}
              </bdi>
            )}
            <Badge>{t(`kinds.${kind}`)}</Badge>
            <span className="ms-auto text-sm text-muted">{t("visits", { count: visits })}</span>
          </span>
          <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-tint">
            <span className="block h-full rounded-full bg-accent" style={{ inlineSize: `${(visits / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ol>
  );
}
