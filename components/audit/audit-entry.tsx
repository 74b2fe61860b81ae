import { getTranslations } from "next-intl/server";
import { changesOf } from "@/lib/audit/audit-diff";
import type { AuditLine } from "@/lib/audit/queries";
import { subjectHref } from "@/lib/audit/subject";
import { formatDateTime } from "@/lib/dates";
import { type Locale, localeTag } from "@/lib/locale";

type Props = { entry: AuditLine; names: Map<string, string>; locale: Locale };

/** Who did what, to what, when, and what changed. */
export async function AuditEntry({ entry, names, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "audit" });
  const action = `actions.${entry.action}`;
  return (
    <li className="card px-4 py-3">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <p className="font-semibold">{t.has(action) ? t(action) : <bdi>{entry.action}</bdi>}</p>
        {entry.subject && <Subject subject={entry.subject} names={names} locale={locale} />}
        <p className="text-sm text-muted sm:ms-auto">
          <bdi>{entry.actorName || t("shop")}</bdi> ·{" "}
          <time dateTime={entry.createdAt.toISOString()}>{formatDateTime(entry.createdAt, locale)}</time>
        </p>
      </div>
      <Changes
        entry={entry}
        texts={{ show: t("changes"), field: t("field"), before: t("before"), after: t("after") }}
        lang={localeTag(locale)}
      />
    </li>
  );
}

async function Subject({ subject, names, locale }: { subject: string; names: Map<string, string>; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "audit.subjects" });
  const [kind = "", id = ""] = subject.split(":");
  const name = names.get(id) ?? id;
  const href = subjectHref(subject);
  const text = t.has(kind) ? t.rich(kind, { id: name, b: (words) => <bdi>{words}</bdi> }) : <bdi>{subject}</bdi>;
  return href ? (
    <a href={href} className="link">
      {text}
    </a>
  ) : (
    <span className="text-muted">{text}</span>
  );
}

type Texts = { show: string; field: string; before: string; after: string };

function Changes({ entry, texts, lang }: { entry: AuditLine; texts: Texts; lang: string }) {
  const changes = changesOf(entry.before, entry.after);
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className="link inline-flex min-h-11 items-center text-sm">
        {texts.show} (<bdi>{changes.length}</bdi>)
      </summary>
      <div className="overflow-x-auto">
        <table className="w-full text-sm" lang={lang}>
          <thead className="text-muted">
            <tr>
              {[texts.field, texts.before, texts.after].map((title) => (
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
                  <bdi>{path}</bdi>
                </th>
                <td className="py-1 pe-4" dir="auto">
                  {before ?? "—"}
                </td>
                <td className="py-1" dir="auto">
                  {after ?? "—"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
