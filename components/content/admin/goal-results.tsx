import { getTranslations } from "next-intl/server";
import { Section } from "@/components/admin/page-header";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { GoalResult, Verdict } from "@/lib/content/goal-report";
import { formatCount, formatPercent } from "@/lib/figures";
import type { Locale } from "@/lib/locale";

type Props = { result: GoalResult; locale: Locale };
type Piece = GoalResult["pieces"][number];

const tones: Record<Verdict, BadgeTone> = { strong: "olive", weak: "clay", unread: "neutral" };

/** What the pieces written for one goal achieved in a month, one line each. */
export async function GoalResults({ result: { goal, sum, pieces }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "content.admin" });
  const figures = [
    { label: t("figures.read"), value: formatCount(sum.seen) },
    { label: t(`figures.${goal}`), value: formatCount(sum.acted) },
    { label: t("results.before"), value: formatCount(sum.actedBefore) },
    { label: t("figures.rate"), value: formatPercent(sum.rate * 100, locale) },
  ];
  const best = Math.max(...pieces.map(({ rate }) => rate), 0);
  return (
    <Section id={`goal-${goal}`} title={t(`goal.${goal}`)} text={t(`results.counts.${goal}`)}>
      {pieces.length === 0 ? (
        <p className="text-muted">{t("results.none")}</p>
      ) : (
        <div className="grid grid-cols-1 gap-4">
          <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4">
            {figures.map(({ label, value }) => (
              <div key={label} className="rounded-control bg-tint p-3">
                <dt className="text-xs text-muted">{label}</dt>
                <dd className="text-xl font-semibold tabular-nums">
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <ul className="grid grid-cols-1 divide-y divide-line">
            {pieces.map((piece) => (
              <PieceLine key={piece.id} piece={piece} best={best} locale={locale} />
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

async function PieceLine({ piece, best, locale }: { piece: Piece; best: number; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "content.admin" });
  const { id, kind, goal, title, seen, acted, rate, verdict } = piece;
  return (
    <li>
      <a href={`/admin/content/pieces/${id}`} className="grid min-h-12 gap-1.5 py-3 hover:bg-tint">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <bdi className="min-w-0 flex-1 basis-48 font-medium breakable">{title}</bdi>
          <span className="text-sm text-muted">{t(`results.kinds.${kind}`)}</span>
          {verdict && <Badge tone={tones[verdict]}>{t(`results.verdicts.${verdict}`)}</Badge>}
        </span>
        <span className="flex items-center gap-3 text-sm">
          <span aria-hidden="true" className="h-2 flex-1 overflow-hidden rounded-full bg-tint">
            <span
              className="block h-full rounded-full bg-accent"
              style={{ inlineSize: `${best === 0 ? 0 : Math.round((rate / best) * 100)}%` }}
            />
          </span>
          <b className="min-w-12 text-end tabular-nums">
            <bdi>{formatPercent(rate * 100, locale)}</bdi>
          </b>
        </span>
        <span className="text-sm text-muted">{t(`results.did.${goal}`, { seen, acted })}</span>
        {verdict && <span className="text-sm text-muted">{t(`results.advice.${verdict}`)}</span>}
      </a>
    </li>
  );
}
