import { useTranslations } from "next-intl";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { SourceName } from "./source-name";

type Row = { id: string; event: string; textVersion: string; source: string; askedAt: Date | null; createdAt: Date };

/** Every yes and every no, newest first. */
export function ConsentProof({ consents, locale }: { consents: Row[]; locale: Locale }) {
  const t = useTranslations("customers.proof");
  return (
    <ol className="grid gap-3">
      {consents.map(({ id, event, textVersion, source, askedAt, createdAt }) => (
        <li key={id} className="rounded-control border border-line px-3 py-2">
          <p className="flex flex-wrap justify-between gap-x-4 font-semibold">
            {t(event as "given")}
            <span className="font-normal text-muted">{formatDateTime(createdAt, locale)}</span>
          </p>
          <p className="text-sm text-muted">
            <SourceName source={source} /> · {t("version", { version: textVersion })}
            {askedAt && <> · {t("asked", { date: formatDateTime(askedAt, locale) })}</>}
          </p>
        </li>
      ))}
    </ol>
  );
}
