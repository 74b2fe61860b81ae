import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { bringBack } from "@/lib/content/admin-actions";
import type { VersionChange } from "@/lib/content/version-changes";
import { formatDateTime } from "@/lib/dates";
import { directionOf, type Locale } from "@/lib/locale";

type Version = { number: number; actorName: string; createdAt: Date };
type Props = { id: number; versions: Version[]; shown: number; changes: VersionChange[]; locale: Locale };

/** The saves of a piece; the chosen one shows what it changed and can be brought back. */
export async function VersionList({ id, versions, shown, changes, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "content.admin" });
  const latest = versions[0]?.number;
  return (
    <ol className="grid grid-cols-1 gap-3">
      {versions.map(({ number, actorName, createdAt }) => (
        <li key={number} className="card p-4">
          <a
            href={`/admin/content/pieces/${id}/versions?number=${number}`}
            aria-current={number === shown ? "true" : undefined}
            className="flex min-h-11 flex-wrap items-center gap-x-2"
          >
            <strong>{t("versions.number", { number })}</strong>
            <span className="text-sm text-muted">
              <bdi className="breakable">{actorName || t("versions.shop")}</bdi> · {formatDateTime(createdAt, locale)}
            </span>
          </a>
          {number === shown && (
            <div className="mt-2 grid grid-cols-1 gap-4">
              {changes.length === 0 && <p className="text-sm text-muted">{t("versions.same")}</p>}
              {changes.map((change) => (
                <Change key={change.locale + change.path} change={change} label={t(`fields.${change.path}`)} />
              ))}
              {number !== latest && (
                <ActionButton action={bringBack} input={{ id, number }}>
                  {t("versions.restore")}
                </ActionButton>
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Change({ change: { locale, removed, added }, label }: { change: VersionChange; label: string }) {
  return (
    <section>
      <h3 className="text-sm text-muted">{label}</h3>
      <div lang={locale} dir={directionOf(locale)} className="mt-1 grid grid-cols-1 gap-1 text-sm">
        {removed.map((line) => (
          <del key={line} className="rounded-sm bg-sale-soft px-2 py-1">
            {line}
          </del>
        ))}
        {added.map((line) => (
          <ins key={line} className="rounded-sm bg-olive-soft px-2 py-1 no-underline">
            {line}
          </ins>
        ))}
      </div>
    </section>
  );
}
