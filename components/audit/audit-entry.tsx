import { getTranslations } from "next-intl/server";
import type { AuditLine } from "@/lib/audit/queries";
import { subjectHref } from "@/lib/audit/subject";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { AuditChanges } from "./audit-changes";

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
      <AuditChanges entry={entry} locale={locale} />
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
    <a href={href} className="link inline-flex min-h-11 items-center">
      {text}
    </a>
  ) : (
    <span className="text-muted">{text}</span>
  );
}
