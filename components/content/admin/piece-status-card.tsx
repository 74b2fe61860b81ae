import { getTranslations } from "next-intl/server";
import { ActionButton, ConfirmButton } from "@/components/admin/action-button";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { removePiece, schedule, takeBack } from "@/lib/content/admin-actions";
import { localHourOf } from "@/lib/content/local-hour";
import { type Goal, type PieceKind, type PieceStatus, piecePath } from "@/lib/content/piece";
import type { ShareFigures as Shares } from "@/lib/content/queries/count-shares";
import type { SightFigures } from "@/lib/content/sight";
import { formatDateTime } from "@/lib/dates";
import { formatCount, formatPercent } from "@/lib/figures";
import { type Locale, locales } from "@/lib/locale";
import { statusTones } from "./piece-list";
import { ScheduleForm } from "./schedule-form";
import { ShareFigures } from "./share-figures";

type Props = {
  piece: {
    id: number;
    kind: PieceKind;
    status: PieceStatus;
    version: number;
    publishAt: Date | null;
    publishedAt: Date | null;
    slugs: Partial<Record<Locale, string>>;
  };
  goal: Goal;
  sights: SightFigures;
  shares: Shares;
  locale: Locale;
};

/** Where the piece stands: public or not, since when or from when, its addresses, and what it has achieved. */
export async function PieceStatusCard({ piece, goal, sights, shares, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "content.admin" });
  const { id, status, version, publishAt, publishedAt } = piece;
  return (
    <aside className="card grid grid-cols-1 gap-4 p-4 lg:sticky lg:top-4" aria-label={t("statusLabel")}>
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={statusTones[status]}>{t(`status.${status}`)}</Badge>
        {status === "scheduled" && publishAt && <span className="text-sm">{formatDateTime(publishAt, locale)}</span>}
        {status === "published" && publishedAt && (
          <span className="text-sm">{formatDateTime(publishedAt, locale)}</span>
        )}
      </div>
      {status === "published" ? <Addresses piece={piece} locale={locale} /> : null}
      {status !== "published" && version > 0 && (
        <ScheduleForm id={id} publishAt={publishAt ? localHourOf(publishAt.toISOString()) : ""} action={schedule} />
      )}
      {status !== "draft" && (
        <ActionButton action={takeBack} input={{ id }} className="w-full">
          {t("takeBack")}
        </ActionButton>
      )}
      {status === "published" && (
        <>
          <GoalFigures goal={goal} sights={sights} locale={locale} />
          <ShareFigures figures={shares} locale={locale} />
        </>
      )}
      {version > 0 && (
        <a href={`/admin/content/pieces/${id}/versions`} className="link inline-flex min-h-11 items-center gap-2">
          <Icon name="history" size={20} />
          {t("versions.link", { count: version })}
        </a>
      )}
      {status === "draft" && (
        <ConfirmButton action={removePiece} input={{ id }} look="danger" question={t("deleteSure")}>
          {t("delete")}
        </ConfirmButton>
      )}
    </aside>
  );
}

async function Addresses({ piece: { kind, slugs }, locale }: Pick<Props, "piece" | "locale">) {
  const t = await getTranslations({ locale, namespace: "content.admin.languages" });
  return (
    <ul className="grid grid-cols-1 gap-1 text-sm">
      {locales.map((language) => {
        const slug = slugs[language];
        return (
          slug && (
            <li key={language}>
              <a href={piecePath(kind, language, slug)} className="link inline-flex min-h-11 items-center">
                {t(language)}
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
}

async function GoalFigures({ goal, sights, locale }: Pick<Props, "goal" | "sights" | "locale">) {
  const t = await getTranslations({ locale, namespace: "content.admin" });
  const figures = [
    { label: t("figures.read"), value: formatCount(sights.seen) },
    { label: t("figures.reach"), value: formatCount(sights.reach) },
    { label: t(`figures.${goal}`), value: formatCount(sights.acted) },
    { label: t("figures.rate"), value: formatPercent(sights.rate * 100, locale) },
  ];
  return (
    <section aria-label={t("figures.title")}>
      <h2 className="text-sm text-muted">{t("figures.title")}</h2>
      <dl className="mt-1 grid grid-cols-2 gap-2">
        {figures.map(({ label, value }) => (
          <div key={label} className="rounded-control bg-tint p-2">
            <dt className="text-xs text-muted">{label}</dt>
            <dd className="text-lg font-semibold tabular-nums">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
