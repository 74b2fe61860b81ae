import { getTranslations } from "next-intl/server";
import { changesOf, isAmount } from "@/lib/audit/audit-diff";
import type { AuditLine } from "@/lib/audit/queries";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";

/** Before and after, one line per field that changed. */
export async function AuditChanges({ entry, locale }: { entry: AuditLine; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "audit" });
  const changes = changesOf(entry.before, entry.after);
  if (changes.length === 0) return null;
  const nameOf = (part: string) => (t.has(`fields.${part}`) ? t(`fields.${part}`) : null);

  return (
    <details>
      <summary className="link inline-flex min-h-11 items-center gap-1 text-sm">
        {t("changes")} <bdi>({changes.length})</bdi>
      </summary>
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <thead className="text-muted">
            <tr>
              {[t("field"), t("before"), t("after")].map((title) => (
                <th key={title} scope="col" className="py-1 pe-4 text-start font-medium">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, before, after }) => (
              <tr key={path} className="border-t border-line align-top">
                <th scope="row" className="py-1 pe-4 text-start font-normal text-muted">
                  <FieldName path={path} nameOf={nameOf} />
                </th>
                <td className="py-1 pe-4">
                  <Leaf path={path} value={before} locale={locale} />
                </td>
                <td className="py-1">
                  <Leaf path={path} value={after} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** "31.home" reads "31 · To the home"; a part nobody has named stays as it is stored. */
function FieldName({ path, nameOf }: { path: string; nameOf: (part: string) => string | null }) {
  return path.split(".").map((part, position, parts) => (
    <span key={parts.slice(0, position + 1).join(".")}>
      {position > 0 && " · "}
      {nameOf(part) ?? <bdi>{part}</bdi>}
    </span>
  ));
}

function Leaf({ path, value, locale }: { path: string; value: string | null; locale: Locale }) {
  if (value === null) return "—";
  return isAmount(path, value) ? <bdi>{formatMoney(Number(value), locale)}</bdi> : <span dir="auto">{value}</span>;
}
