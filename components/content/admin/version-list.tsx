import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import type { FormAction } from "@/components/admin/action-form";
import { formatDateTime } from "@/lib/dates";
import { directionOf, type Locale } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";

type Version = { number: number; actorName: string; createdAt: Date };
type Change = {
  /** of the words; null = of all languages */
  locale: Locale | null;
  label: string;
  /** a "picture" is named by its key; "" is what is no longer there */
  as?: "file" | "picture";
  removed: string[];
  added: string[];
};

type Props = {
  /** the page's own address */
  href: string;
  versions: Version[];
  shown: number;
  changes: Change[];
  /** how one is brought back; its number is added */
  restore: { action: FormAction; input: Record<string, string | number> };
  locale: Locale;
};

/** The saves of a text; the chosen one shows what it changed and can be brought back. */
export async function VersionList({ href, versions, shown, changes, restore, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "content.admin" });
  const latest = versions[0]?.number;
  return (
    <ol className="grid grid-cols-1 gap-3">
      {versions.map(({ number, actorName, createdAt }) => (
        <li key={number} className="card p-4">
          <a
            href={`${href}?number=${number}`}
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
                <ChangedPart key={`${change.locale}${change.label}`} change={change} gone={t("versions.gone")} />
              ))}
              {number !== latest && (
                <ActionButton action={restore.action} input={{ ...restore.input, number }}>
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

function ChangedPart({ change: { locale, label, as, removed, added }, gone }: { change: Change; gone: string }) {
  const line = (text: string) =>
    as === "picture" && text ? (
      <img src={pictureUrl(text, 176)} alt="" width={88} height={88} className="size-22 rounded-sm object-cover" />
    ) : (
      // Times and file names read from left to right in every language.
      <span dir="auto">{text || gone}</span>
    );
  return (
    <section>
      <h3 className="text-sm text-muted">{label}</h3>
      <div
        {...(locale && { lang: locale, dir: directionOf(locale) })}
        className="mt-1 grid grid-cols-1 gap-1 text-sm breakable"
      >
        {removed.map((text) => (
          <del key={text} className="rounded-sm bg-sale-soft px-2 py-1">
            {line(text)}
          </del>
        ))}
        {added.map((text) => (
          <ins key={text} className="rounded-sm bg-olive-soft px-2 py-1 no-underline">
            {line(text)}
          </ins>
        ))}
      </div>
    </section>
  );
}
