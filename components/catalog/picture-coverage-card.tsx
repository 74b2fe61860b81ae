import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { coverageScore, type PictureCoverage, shareOf, type TextDefect } from "@/lib/catalog/picture-coverage";
import { formatPercent } from "@/lib/figures";
import { type Locale, locales } from "@/lib/locale";

type Props = { coverage: PictureCoverage; locale: Locale };

/** How well the shop's pictures are described; opens to what is weak, each with the way to mend it. */
export function PictureCoverageCard({ coverage, locale }: Props) {
  const t = useTranslations("catalog.admin.coverage");
  const score = coverageScore(coverage);
  if (coverage.pictures === 0) return null;
  return (
    <details className="card group">
      <summary className="flex min-h-13 list-none flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
        <Icon name="image" size={20} className="text-muted" />
        <span className="font-medium">{t("title")}</span>
        <bdi className={`font-semibold ${score === 100 ? "text-olive" : "text-clay"}`}>
          {formatPercent(score, locale)}
        </bdi>
        <span className="text-sm text-muted">{t("defects", { count: coverage.defects })}</span>
        <Icon name="chevron-down" size={18} className="ms-auto text-muted group-open:rotate-180" />
      </summary>
      <div className="grid gap-4 border-t border-line p-4">
        <p className="text-sm text-muted">{t("text", { count: coverage.pictures })}</p>
        <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
          {(["alt", "caption"] as const).flatMap((field) =>
            locales.map((written) => (
              <Share
                key={field + written}
                label={t(`share.${field}`, { locale: written })}
                percent={shareOf(coverage.good[field][written], coverage.pictures)}
                locale={locale}
              />
            )),
          )}
        </dl>
        {coverage.shown.length > 0 && <Defects coverage={coverage} />}
      </div>
    </details>
  );
}

const Share = ({ label, percent, locale }: { label: string; percent: number; locale: Locale }) => (
  <div className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-sm">
    <dt>{label}</dt>
    <dd>
      <bdi>{formatPercent(percent, locale)}</bdi>
    </dd>
    <dd aria-hidden="true" className="col-span-2 h-1.5 overflow-hidden rounded-full bg-tint">
      <div className={`h-full ${percent === 100 ? "bg-olive" : "bg-clay"}`} style={{ inlineSize: `${percent}%` }} />
    </dd>
  </div>
);

function Defects({ coverage: { defects, shown } }: { coverage: PictureCoverage }) {
  const t = useTranslations("catalog.admin.coverage");
  return (
    <div className="grid gap-2">
      <ul className="grid divide-y divide-line border-y border-line">
        {shown.map((defect) => (
          <li key={defect.imageId + defect.field + defect.locale}>
            <Defect defect={defect} />
          </li>
        ))}
      </ul>
      {defects > shown.length && <p className="text-sm text-muted">{t("more", { count: defects - shown.length })}</p>}
    </div>
  );
}

function Defect({ defect: { productId, title, imageId, position, locale, field, fault } }: { defect: TextDefect }) {
  const t = useTranslations("catalog.admin.coverage");
  return (
    <a
      href={`/admin/products/${productId}#picture-${imageId}`}
      className="flex min-h-11 flex-wrap items-center gap-x-3 py-1.5 text-sm hover:bg-tint"
    >
      <span className="min-w-0 font-medium">
        <bdi>{title}</bdi>
      </span>
      <span className="text-muted">{t("place", { position, locale, field })}</span>
      <span className="ms-auto text-clay">{t(`fault.${fault}`)}</span>
    </a>
  );
}
